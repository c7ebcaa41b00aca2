/** The part of the graph that paths may use: claims of parallel lines gathered, excluded kinds and relations left out. */
import type { ClaimGraph } from '../build.ts';
import { HOME_PLACE, type PathRules } from './types.ts';
import { claimWeight, passingWeight } from './weights.ts';

export interface Link {
  readonly other: string;
  /** Keys of the claims that join the two, the shortest first. */
  readonly claims: readonly string[];
  /** Weight of the first. */
  readonly weight: number;
}

export interface Walkable {
  readonly graph: ClaimGraph;
  /** Neighbours by allowed relations, in the order of their ids. */
  links(id: string): readonly Link[];
  /** Whether a path may pass the thing. */
  passable(id: string): boolean;
  /** What it weighs to pass the thing. */
  passing(id: string): number;
}

function isHomePlace(graph: ClaimGraph, id: string): boolean {
  return graph.inEdges(id).some((key) => graph.getEdgeAttribute(key, 'relation') === 'of-place');
}

function linksOf(graph: ClaimGraph, id: string, excluded: ReadonlySet<string>): readonly Link[] {
  const claims = new Map<string, { key: string; weight: number }[]>();
  graph.forEachEdge(id, (key, attributes, source, target) => {
    if (excluded.has(attributes.relation) || source === target) return;
    const other = source === id ? target : source;
    const known = claims.get(other) ?? [];
    known.push({ key, weight: claimWeight(attributes) });
    claims.set(other, known);
  });
  return [...claims]
    .map(([other, joined]) => {
      const sorted = joined.sort((a, b) => a.weight - b.weight || (a.key < b.key ? -1 : 1));
      return { other, claims: sorted.map(({ key }) => key), weight: sorted[0]?.weight ?? 0 };
    })
    .sort((a, b) => (a.other < b.other ? -1 : 1));
}

function remembered<T>(answer: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const fresh = answer(id);
    known.set(id, fresh);
    return fresh;
  };
}

/** Answers are remembered for one question: a hub is met by every search. */
export function walkable(graph: ClaimGraph, { excludedKinds, excludedRelations }: PathRules): Walkable {
  const kinds = new Set(excludedKinds);
  const relations = new Set(excludedRelations);
  return {
    graph,
    links: remembered((id) => linksOf(graph, id, relations)),
    passable: remembered(
      (id) =>
        !kinds.has(graph.getNodeAttribute(id, 'kind')) && !(kinds.has(HOME_PLACE) && isHomePlace(graph, id)),
    ),
    passing: remembered((id) => passingWeight(graph, id)),
  };
}
