/** Figures that may be compared, as rows in time order; rows that contradict each other or that a reader has linked are one. */
import { groupBy } from '../../model/group.ts';
import type { Knowledge } from '../knowledge.ts';
import { rowKey } from './comparable.ts';
import { contradictionsOfThings } from './conflict.ts';
import type { Observation } from './observation.ts';

/** Follows the joined keys to the one that stands for them all. */
function rootOf(joined: ReadonlyMap<string, string>, key: string): string {
  let root = key;
  for (let next = joined.get(root); next !== undefined; next = joined.get(root)) root = next;
  return root;
}

/** A figure that is compared with none still stands in the row of what it contradicts. */
function keyOf(figure: Observation, inConflict: ReadonlySet<string>): string | null {
  const key = rowKey(figure);
  if (key !== null || !inConflict.has(figure.id)) return key;
  return [figure.place, figure.thing, figure.measure, 'conflict'].join('|');
}

/** Figures that a reader has linked, whatever their names. */
function curatedPairs({ statements, observations }: Knowledge): readonly (readonly Observation[])[] {
  const byId = new Map(observations.map((figure) => [figure.id, figure]));
  return statements.flatMap(({ relation, subject, object }) => {
    const [a, b] = [byId.get(subject), object === null ? undefined : byId.get(object)];
    return relation === 'continues' && a !== undefined && b !== undefined ? [[a, b]] : [];
  });
}

/** Rows by key; a figure in conflict with one of another name stands in the same row. */
export function rowsOf(knowledge: Knowledge): readonly (readonly Observation[])[] {
  const conflicts = contradictionsOfThings(knowledge);
  const inConflict = new Set(conflicts.flatMap(({ a, b }) => [a.id, b.id]));
  const joined = new Map<string, string>();
  for (const pair of [...conflicts.map(({ a, b }) => [a, b]), ...curatedPairs(knowledge)]) {
    const [left, right] = pair.map((figure) => rootOf(joined, keyOf(figure, inConflict) ?? figure.id));
    if (left !== undefined && right !== undefined && left !== right) {
      joined.set(left < right ? right : left, left < right ? left : right);
    }
  }
  const keyed = knowledge.observations.flatMap((figure) => {
    const key = keyOf(figure, inConflict);
    return key === null ? [] : [{ figure, root: rootOf(joined, key) }];
  });
  const rows = groupBy(keyed, ({ root }) => root);
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row.map(({ figure }) => figure));
}
