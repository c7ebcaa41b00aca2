/** Targets and figures of a measure in words, as the observation itself is called: indicator, printed value, period. */
import type { EntityRecord } from '../../model/entity.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';
import { type ConflictNotes, conflictNote } from './conflict-notes.ts';

/** Relations from a heading to a figure (what is striven for is a title or a project), in the order a plan is read: what is to be reached comes first. */
const FIGURE_RELATIONS: readonly string[] = ['sets-target', 'states-figure', 'reports-result'];
/** A column of targets must say of a figure that it is none. */
const RESULT = 'reports-result';

const rankOf = ({ relation }: Statement): number => FIGURE_RELATIONS.indexOf(relation);

/** One line a figure, targets first, each kind in printed order. */
export function figuresByMeasure(
  entities: ReadonlyMap<EntityId, EntityRecord>,
  statements: readonly Statement[],
  conflicts: ConflictNotes,
): ReadonlyMap<EntityId, readonly string[]> {
  const figures = new Map<EntityId, string[]>();
  const stated = statements.filter(({ relation }) => FIGURE_RELATIONS.includes(relation));
  for (const { subject, relation, object } of stated.sort((a, b) => rankOf(a) - rankOf(b))) {
    const name = object === null ? undefined : entities.get(object)?.name;
    if (name === undefined) continue;
    const line = `${relation === RESULT ? `${name}（结果）` : name}${object === null ? '' : conflictNote(conflicts, object)}`;
    figures.set(subject, [...new Set([...(figures.get(subject) ?? []), line])]);
  }
  return figures;
}
