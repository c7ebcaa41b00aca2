/** A small picture whose things and lines have facets, and every filter one can think of for it. */
import fc from 'fast-check';
import type { GraphEdge, GraphNode } from '../../electron/bridge/contract.ts';
import {
  FACETS,
  type FacetName,
  type GraphFilter,
  LINE_FACETS,
  lineValues,
  NO_FILTER,
  THING_FACETS,
  thingValues,
  withOff,
} from '../../renderer/state/graph/facets.ts';
import { startAmong } from '../../renderer/state/graph/producers.ts';
import type { PlacedGraph } from '../../renderer/state/graph/types.ts';
import { duty, node, partOf } from './cards.ts';

const paper = (edge: GraphEdge, document: string, year: string): GraphEdge => ({
  ...edge,
  facets: { document: [document], year: [year], classification: [''], basis: ['read'] },
});

const body = (name: string, system: string, place: string): GraphNode => ({
  ...node(name),
  facets: { system: [system], place: [place] },
});

/** Two bodies, three measures of two documents, their section, and a thing without any line. */
export const SIFTED: PlacedGraph = startAmong({
  nodes: [
    body('甲局', 'government', '东市'),
    body('乙部', 'party', ''),
    { ...node('丙', 'measure'), facets: { place: ['东市', '西县'] } },
    node('丁', 'measure'),
    node('戊', 'measure'),
    node('章', 'section'),
    node('孤', 'initiative'),
  ],
  edges: [
    paper(duty('甲局', '丙', 'lead'), '一号', '2023'),
    paper(duty('乙部', '丙', 'support'), '一号', '2023'),
    paper(duty('甲局', '丁', 'joint'), '一号', '2023'),
    paper(duty('乙部', '戊', 'lead'), '二号', ''),
    paper(partOf('丙', '章'), '一号', '2023'),
    paper(partOf('丁', '章'), '一号', '2023'),
  ],
  omitted: 0,
});

export function valuesIn({ nodes, edges }: PlacedGraph, facet: FacetName): readonly string[] {
  const things = [...nodes.values()].flatMap((thing) =>
    THING_FACETS.flatMap((name) => (name === facet ? thingValues(thing, name) : [])),
  );
  const lines = [...edges.values()].flatMap((line) =>
    LINE_FACETS.flatMap((name) => (name === facet ? lineValues(line, name) : [])),
  );
  return [...new Set([...things, ...lines])];
}

/** Any filter of this picture. */
export function filtersOf(graph: PlacedGraph): fc.Arbitrary<GraphFilter> {
  const offs = FACETS.map((facet) => fc.subarray([...valuesIn(graph, facet)]));
  return fc.tuple(fc.tuple(...offs), fc.integer({ min: 0, max: 3 })).map(([off, leastLinks]) => ({
    ...FACETS.reduce((filter, facet, index) => withOff(filter, facet, off[index] ?? []), NO_FILTER),
    leastLinks,
  }));
}
