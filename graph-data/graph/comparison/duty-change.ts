/** What changed in who carries a thing. */
import type { ComparedBearer, DutyChange } from './types.ts';

/** @returns null where a side names nobody, which is silence, or where nothing changed. */
export function dutyChange(
  left: readonly ComparedBearer[],
  right: readonly ComparedBearer[],
): DutyChange | null {
  if (left.length === 0 || right.length === 0) return null;
  const [before, after] = [left, right].map((bearers) => new Map(bearers.map((body) => [body.id, body])));
  const added = right.filter(({ id }) => !before?.has(id));
  const removed = left.filter(({ id }) => !after?.has(id));
  const roles = right.flatMap((body) => {
    const known = before?.get(body.id);
    return known === undefined || known.role === body.role ? [] : [{ body, before: known.role }];
  });
  return added.length + removed.length + roles.length === 0 ? null : { added, removed, roles };
}
