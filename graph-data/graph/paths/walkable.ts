/** The part of the graph that paths may use: claims of parallel lines gathered, excluded kinds and relations left out. */
import type { ClaimGraph } from '../build.ts';
import { groundOf } from './ground.ts';
import { HOME_PLACE, type PathRules } from './types.ts';

/** Things by their places, in the order of their ids. */
export interface Walkable {
  readonly graph: ClaimGraph;
  readonly size: number;
  readonly ids: readonly string[];
  placeOf(id: string): number;
  /** Visits the neighbours by allowed relations in order, each with the weight of the shortest claim between the two. */
  eachLink(place: number, visit: (other: number, weight: number) => void): void;
  /** Keys of the claims that join the two, the shortest first. */
  claims(place: number, other: number): readonly string[];
  /** Whether a path may pass the thing. */
  passable(place: number): boolean;
  /** What it weighs to pass the thing. */
  passing(place: number): number;
}

export function walkable(graph: ClaimGraph, { excludedKinds, excludedRelations }: PathRules): Walkable {
  const ground = groundOf(graph);
  const { ids, placeOf, first, other, weight, claim, keys, relation, relations, passing, homePlace } = ground;
  const kinds = new Set(excludedKinds);
  const noHome = kinds.has(HOME_PLACE);
  const excluded = Uint8Array.from(relations, (name) => Number(excludedRelations.includes(name)));
  const isAllowed = (end: number): boolean => excluded[relation[claim[end] ?? 0] ?? 0] !== 1;
  return {
    ...{ graph, ids, size: ids.length },
    placeOf: (id) => placeOf.get(id) ?? -1,
    eachLink: (place, visit) => {
      let last = -1;
      for (let end = first[place] ?? 0; end < (first[place + 1] ?? 0); end += 1) {
        const next = other[end] ?? 0;
        if (next === last || !isAllowed(end)) continue;
        last = next;
        visit(next, weight[end] ?? 0);
      }
    },
    claims: (place, to) => {
      const joined: string[] = [];
      for (let end = first[place] ?? 0; end < (first[place + 1] ?? 0); end += 1)
        if (other[end] === to && isAllowed(end)) joined.push(keys[claim[end] ?? 0] ?? '');
      return joined;
    },
    passable: (place) =>
      !kinds.has(graph.getNodeAttribute(ids[place], 'kind')) && !(noHome && homePlace[place] === 1),
    passing: (place) => passing[place] ?? 0,
  };
}
