/** What expanding a thing would bring, counted before anything is drawn: by relation, direction and kind. */
import type { EntityId } from '../model/ids.ts';
import type { ClaimGraph } from './build.ts';

/** How a hidden neighbour hangs on a thing: over which relation, read from which end, and of what kind it is. */
export interface Way {
  readonly relation: string;
  /** Which end of the claim the expanded thing is. */
  readonly direction: 'source' | 'target';
  /** Kind of the neighbour. */
  readonly kind: string;
}

export interface WayCount extends Way {
  readonly count: number;
}

/** Hidden neighbours that hang on the thing in exactly these ways (places in `Expansion.ways`). */
export interface Bundle {
  readonly ways: readonly number[];
  readonly count: number;
}

export interface Expansion {
  /** Hidden neighbours, each once. */
  readonly total: number;
  /** A neighbour with two ways is counted in both, so the counts may exceed `total`. */
  readonly ways: readonly WayCount[];
  /** Tells how many neighbours any choice of ways brings. */
  readonly bundles: readonly Bundle[];
}

/** One word for a way, to compare and to look up. */
export const wayKey = ({ relation, direction, kind }: Way): string => `${relation} ${direction} ${kind}`;

/** The way over one claim from `id` to its other end. */
export function wayOver(graph: ClaimGraph, id: EntityId, claim: string): Way {
  const direction = graph.source(claim) === id ? 'source' : 'target';
  return {
    relation: graph.getEdgeAttribute(claim, 'relation'),
    direction,
    kind: graph.getNodeAttribute(graph.opposite(id, claim), 'kind'),
  };
}

/** The ways of every hidden neighbour, by its id. */
function waysByNeighbour(
  graph: ClaimGraph,
  id: EntityId,
  shown: readonly EntityId[],
): Map<string, Map<string, Way>> {
  const drawn = new Set<string>([id, ...shown]);
  const neighbours = new Map<string, Map<string, Way>>();
  for (const claim of graph.hasNode(id) ? graph.edges(id) : []) {
    const other = graph.opposite(id, claim);
    if (drawn.has(other)) continue;
    const way = wayOver(graph, id, claim);
    neighbours.set(other, (neighbours.get(other) ?? new Map()).set(wayKey(way), way));
  }
  return neighbours;
}

/** How often each value occurs, in the order in which they come. */
function tally(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Counts the neighbours of `id` that are not among `shown`; an unknown id has none. */
export function expansionOf(graph: ClaimGraph, id: EntityId, shown: readonly EntityId[]): Expansion {
  const neighbours = [...waysByNeighbour(graph, id, shown).values()];
  const ways = new Map(neighbours.flatMap((own) => [...own]));
  const counts = tally(neighbours.flatMap((own) => [...own.keys()]));
  const places = new Map([...ways.keys()].map((key, place) => [key, place]));
  const placesOf = (own: Map<string, Way>) => [...own.keys()].flatMap((key) => places.get(key) ?? []);
  const bundles = tally(neighbours.map((own) => JSON.stringify(placesOf(own).sort((a, b) => a - b))));
  return {
    total: neighbours.length,
    ways: [...ways].map(([key, way]) => ({ ...way, count: counts.get(key) ?? 0 })),
    bundles: [...bundles].map(([key, count]) => ({ ways: JSON.parse(key), count })),
  };
}
