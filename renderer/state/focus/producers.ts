/** The part of a picture that lies around a few things. Pure. */
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { within } from '../graph/links.ts';
import type { PlacedGraph } from '../graph/types.ts';

export interface Focus {
  /** What is looked at. */
  readonly around: readonly EntityId[];
  /** Lines to the farthest thing that is still in focus. */
  readonly depth: number;
}

/** The things in focus; null when nothing of what is looked at is on the picture, so that all of it is seen. */
export function inFocus(graph: PlacedGraph, focus: Focus | null): ReadonlySet<EntityId> | null {
  if (!focus) return null;
  const near = within(graph, focus.around, focus.depth);
  return near.size === 0 ? null : new Set(near.keys());
}

/** The picture without what is out of focus; the same picture when there is no focus. */
export function focusedPart(graph: PlacedGraph, focus: Focus | null): PlacedGraph {
  const near = inFocus(graph, focus);
  if (!near) return graph;
  const nodes = new Map([...graph.nodes].filter(([id]) => near.has(id)));
  const edges = new Map(
    [...graph.edges].filter(([, { source, target }]) => near.has(source) && near.has(target)),
  );
  return { ...graph, nodes, edges };
}
