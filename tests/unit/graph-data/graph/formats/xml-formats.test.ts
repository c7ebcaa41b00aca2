/** GraphML and GEXF lose nothing: what a library reads back is what was written. */
import fc from 'fast-check';
import Graph from 'graphology';
import gexfLibrary from 'graphology-gexf';
import graphmlLibrary from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { type GraphSelection, gexf, graphml } from '../../../../../graph-data/graph/formats/index.ts';
import { DATASET_FOLDER, readDataset } from '../../../../../scripts/dataset/folder.ts';
import { awkwardGraph } from '../../../../support/awkward-graph.ts';
import { type ParsedEdge, type ParsedElement, restoredGraph } from '../../../../support/restored-graph.ts';
import { smallDataset } from '../../../../support/small-dataset.ts';

function elementsOf(graph: Graph): { readonly nodes: ParsedElement[]; readonly edges: ParsedEdge[] } {
  return {
    nodes: graph.mapNodes((id, attributes) => ({ id, attributes })),
    edges: graph.mapEdges((id, attributes, source, target) => ({ id, attributes, source, target })),
  };
}

const FORMATS = [
  ['GraphML', (selection: GraphSelection) => graphmlLibrary.parse(Graph, graphml(selection))],
  ['GEXF', (selection: GraphSelection) => gexfLibrary.parse(Graph, gexf(selection))],
] as const;

/** Files keep claims with the things they are about; the order of records means nothing. */
function byId<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function expectSame(selection: GraphSelection, graph: Graph): void {
  const { nodes, edges } = elementsOf(graph);
  const restored = restoredGraph(nodes, edges);
  expect(byId(restored.documents)).toEqual(byId(selection.documents));
  expect(byId(restored.entities)).toEqual(byId(selection.entities));
  expect(byId(restored.statements)).toEqual(byId(selection.statements));
}

describe.each(FORMATS)('%s', (_name, reloaded) => {
  it('gives back every value of awkward things and parallel claims', () => {
    expectSame(awkwardGraph, reloaded(awkwardGraph));
  });

  it('gives back the shipped graph', () => {
    const { dataset } = readDataset(DATASET_FOLDER);
    expectSame(dataset, reloaded(dataset));
  });

  it('gives back any name, alias and qualifier', () => {
    const text = fc.string({ unit: 'binary', maxLength: 12 });
    fc.assert(
      fc.property(text, text, text, (name, alias, surface) => {
        const [paper, measure, body] = smallDataset.entities;
        const [duty, part] = smallDataset.statements;
        if (!paper || !measure || !body || !duty || !part) throw new Error('the small dataset changed');
        const named = {
          ...body,
          name,
          aliases: [{ name: alias, source: alias }],
          properties: { level: surface },
        };
        const claim = { ...duty, qualifiers: { ...duty.qualifiers, surface } };
        const selection = { ...smallDataset, entities: [paper, measure, named], statements: [claim, part] };
        expectSame(selection, reloaded(selection));
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});

describe('what a drawing program shows', () => {
  it.each(FORMATS)('%s labels things and claims in words', (_name, reloaded) => {
    const graph = reloaded(smallDataset);
    expect(graph.mapNodes((_id, { label }) => label)).toEqual(smallDataset.entities.map(({ name }) => name));
    expect(graph.mapEdges((_id, { label }) => label)).toEqual(
      smallDataset.statements.map(({ relation }) => relation),
    );
  });
});
