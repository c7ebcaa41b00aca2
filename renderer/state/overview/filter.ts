/** Which kinds the overview leaves out: words of the address, and what follows from them. Pure. */
import type { OverviewModel } from './model.ts';

/** Kinds that are left out, from `hide=section.observation`. */
export const hiddenKinds = (words: string | undefined): ReadonlySet<string> =>
  new Set((words ?? '').split('.').filter(Boolean));

/** The words with one kind the other way round. */
export function toggledKind(words: string | undefined, kind: string): string {
  const hidden = new Set(hiddenKinds(words));
  if (!hidden.delete(kind)) hidden.add(kind);
  return [...hidden].sort().join('.');
}

export function shownBy(
  { overview }: OverviewModel,
  hidden: ReadonlySet<string>,
): (place: number) => boolean {
  const shown = overview.kinds.map((kind) => !hidden.has(kind));
  return (place) => shown[overview.kind[place] ?? 0] === true;
}

/** How many things there are of each kind that occurs. */
export function kindCounts({
  overview,
}: OverviewModel): readonly { readonly kind: string; readonly count: number }[] {
  const counts = overview.kinds.map(() => 0);
  for (const kind of overview.kind) counts[kind] = (counts[kind] ?? 0) + 1;
  return overview.kinds.map((kind, at) => ({ kind, count: counts[at] ?? 0 }));
}
