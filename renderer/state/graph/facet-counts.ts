/** How often each value of a facet occurs in a picture, and how much of that the other facets leave. Pure. */
import {
  FACETS,
  type FacetName,
  type GraphFilter,
  LINE_FACETS,
  lineValues,
  THING_FACETS,
  thingValues,
  withOff,
} from './facets.ts';
import { withFilter } from './producers.ts';
import type { PlacedGraph } from './types.ts';
import { visiblePart } from './visible.ts';

export interface ValueCount {
  readonly value: string;
  /** Things or lines with this value that are shown while it is on. */
  readonly live: number;
  /** Things or lines with this value in the whole picture. */
  readonly total: number;
  readonly isOff: boolean;
}

export interface FacetCount {
  readonly facet: FacetName;
  readonly values: readonly ValueCount[];
}

/** Fewest links things can be sifted by. */
export const LEAST_LINKS: readonly number[] = [0, 1, 2, 3, 5, 10];

function tally(valuesOfAll: Iterable<readonly string[]>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const values of valuesOfAll) {
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Things, or lines, of a picture by their values in one facet; one with several values counts for each. */
export function tallyOf({ nodes, edges }: PlacedGraph, facet: FacetName): ReadonlyMap<string, number> {
  const ofThings = THING_FACETS.find((name) => name === facet);
  if (ofThings) return tally([...nodes.values()].map((node) => thingValues(node, ofThings)));
  const ofLines = LINE_FACETS.find((name) => name === facet);
  return tally(ofLines ? [...edges.values()].map((edge) => lineValues(edge, ofLines)) : []);
}

const shownWith = (graph: PlacedGraph, filter: GraphFilter): PlacedGraph =>
  visiblePart(withFilter(graph, filter));

/** What is shown when this facet has nothing switched off and the others are as they are. */
export const freedOf = (graph: PlacedGraph, facet: FacetName): PlacedGraph =>
  shownWith(graph, withOff(graph.filter, facet, []));

function countFacet(graph: PlacedGraph, facet: FacetName): FacetCount {
  const off = graph.filter.off[facet] ?? [];
  const total = tallyOf(graph, facet);
  const live = tallyOf(freedOf(graph, facet), facet);
  const values = [...new Set([...total.keys(), ...off])];
  return {
    facet,
    values: values.map((value) => ({
      value,
      live: live.get(value) ?? 0,
      total: total.get(value) ?? 0,
      isOff: off.includes(value),
    })),
  };
}

/** The facets by which this picture can be told apart: those with several values, or with one that is switched off. */
export function facetCounts(graph: PlacedGraph): readonly FacetCount[] {
  return FACETS.map((facet) => countFacet(graph, facet)).filter(
    ({ values }) => values.length > 1 || values.some(({ isOff }) => isOff),
  );
}

/** How many things are left for each number of links; numbers no thing reaches are left out. */
export function linkCounts(
  graph: PlacedGraph,
): readonly { readonly least: number; readonly count: number }[] {
  return LEAST_LINKS.map((least) => ({
    least,
    count: shownWith(graph, { ...graph.filter, leastLinks: least }).nodes.size,
  })).filter(({ least, count }) => count > 0 || least === 0 || least === graph.filter.leastLinks);
}

/** What the filter takes from a picture. */
export function hiddenIn(graph: PlacedGraph): { readonly things: number; readonly lines: number } {
  const shown = visiblePart(graph);
  return { things: graph.nodes.size - shown.nodes.size, lines: graph.edges.size - shown.edges.size };
}
