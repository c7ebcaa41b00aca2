/** What several marked things become: toggled, turned round, grown along the lines. Pure. */
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { linksOf } from '../graph/links.ts';
import type { PlacedGraph } from '../graph/types.ts';

export type Marks = ReadonlySet<EntityId>;

export const NO_MARKS: Marks = new Set();

export function toggled(marks: Marks, id: EntityId): Marks {
  const next = new Set(marks);
  if (!next.delete(id)) next.add(id);
  return next;
}

export const joined = (marks: Marks, ids: Iterable<EntityId>): Marks => new Set([...marks, ...ids]);

/** Everything of the picture that is not marked. */
export const inverted = ({ nodes }: PlacedGraph, marks: Marks): Marks =>
  new Set([...nodes.keys()].filter((id) => !marks.has(id)));

/** With what shares a line with something marked. */
export function grown(graph: PlacedGraph, marks: Marks): Marks {
  const links = linksOf(graph);
  return joined(
    marks,
    [...marks].flatMap((id) => [...(links.get(id) ?? [])]),
  );
}

/** What is left of the marks on a picture; the same set when all are there. */
export function kept({ nodes }: PlacedGraph, marks: Marks): Marks {
  const left = [...marks].filter((id) => nodes.has(id));
  return left.length === marks.size ? marks : new Set(left);
}
