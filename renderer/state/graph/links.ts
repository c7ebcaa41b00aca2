/** Who is linked to whom on the canvas, and what follows from it. Pure. */
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { PlacedGraph } from './types.ts';

type Links = ReadonlyMap<EntityId, ReadonlySet<EntityId>>;

/** The things each thing shares a line with. */
export function linksOf({ nodes, edges }: PlacedGraph): Links {
  const links = new Map<EntityId, Set<EntityId>>([...nodes.keys()].map((id) => [id, new Set<EntityId>()]));
  for (const { source, target } of edges.values()) {
    if (source === target) continue;
    links.get(source)?.add(target);
    links.get(target)?.add(source);
  }
  return links;
}

/** Steps from the nearest of `from` to everything that can be reached, at most `depth`, not through `barred`. */
function stepsFrom(
  links: Links,
  from: Iterable<EntityId>,
  depth: number,
  barred?: EntityId,
): Map<EntityId, number> {
  const steps = new Map([...from].filter((id) => links.has(id)).map((id) => [id, 0]));
  for (const [id, step] of steps) {
    if (step >= depth) continue;
    for (const next of links.get(id) ?? []) {
      if (next !== barred && !steps.has(next)) steps.set(next, step + 1);
    }
  }
  return steps;
}

/** Everything at most `depth` lines away from one of these things, with the steps it takes. */
export function within(
  graph: PlacedGraph,
  from: Iterable<EntityId>,
  depth: number,
): ReadonlyMap<EntityId, number> {
  return stepsFrom(linksOf(graph), from, depth);
}

/**
 * What would hang in the air without `id`: all that the start reaches only through it, or, at the start itself, the
 * things linked to nothing else. What is pinned is not among it.
 */
export function hangingOn(graph: PlacedGraph, id: EntityId): EntityId[] {
  const { start, pinned } = graph;
  const links = linksOf(graph);
  const isFree = (other: EntityId): boolean => other !== id && other !== start && !pinned.has(other);
  if (start === null || start === id) {
    return [...(links.get(id) ?? [])].filter((other) => isFree(other) && links.get(other)?.size === 1);
  }
  const held = stepsFrom(links, [start], Number.POSITIVE_INFINITY, id);
  const reached = stepsFrom(links, [id], Number.POSITIVE_INFINITY);
  return [...reached.keys()].filter((other) => isFree(other) && !held.has(other));
}
