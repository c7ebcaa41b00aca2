/** The arrangements that need nothing but geometry, by name; the force layout is the canvas's own (`canvas/layout`). */
import type { EntityId } from '../../../../graph-data/model/ids.ts';
import { linksOf } from '../../graph/links.ts';
import type { PlacedGraph } from '../../graph/types.ts';
import { concentric } from './concentric.ts';
import { grid } from './grid.ts';
import { layered } from './layered.ts';
import type { LayoutName } from './names.ts';
import { reading } from './reading.ts';
import type { Arrange } from './types.ts';

export { settle } from './settle.ts';
export type { Places } from './types.ts';

export const ARRANGEMENTS: Readonly<Record<Exclude<LayoutName, 'force'>, Arrange>> = {
  reading,
  layered,
  concentric,
  grid,
};

/** What a picture is arranged around: the selection, else the start, else what has most lines; null without things. */
export function focusOf(graph: PlacedGraph, selected: EntityId | null): EntityId | null {
  if (selected && graph.nodes.has(selected)) return selected;
  if (graph.start && graph.nodes.has(graph.start)) return graph.start;
  const counts = [...linksOf(graph)].map(([id, linked]) => ({ id, count: linked.size }));
  const most = Math.max(...counts.map(({ count }) => count));
  return counts.find(({ count }) => count === most)?.id ?? null;
}
