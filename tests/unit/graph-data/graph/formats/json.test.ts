import { describe, expect, it } from 'vitest';
import { graphJson } from '../../../../../graph-data/graph/formats/index.ts';
import { awkwardGraph } from '../../../../support/awkward-graph.ts';
import { smallDataset } from '../../../../support/small-dataset.ts';

describe('headless graph', () => {
  const graph = graphJson(smallDataset);

  it('prints every entity with its names as plain lists', () => {
    const agency = graph.nodes.find((node) => node['kind'] === 'agency');
    expect(agency).toMatchObject({ name: '市农牧局', fullName: '云岭市农牧局', aliases: [], level: 'city' });
  });

  it('prints a duty with its role, its measure in words and the place it stands', () => {
    const duty = graph.edges.find((edge) => edge['relation'] === 'jointly-responsible');
    expect(duty).toMatchObject({
      role: 'joint',
      order: 1,
      evidence: [{ measure: '（一）建设养殖小区', line: 2, origin: 'list', rule: 'test@1' }],
    });
  });

  it('has every end of an edge among its nodes', () => {
    const ids = new Set(graph.nodes.map((node) => node['id']));
    for (const edge of graph.edges)
      expect([ids.has(edge['source']), ids.has(edge['target'])]).toEqual([true, true]);
  });

  it('keeps claims about one thing alone with that thing', () => {
    const nodes = graphJson(awkwardGraph).nodes.filter(
      (node) => node['name'] === awkwardGraph.entities[3]?.name,
    );
    expect(nodes.flatMap((node) => node['claims'])).toMatchObject([
      {
        property: 'date',
        value: '2026-01',
        basis: 'read',
        rule: 'test@1',
        evidence: [{ line: 2 }, { line: 9 }],
      },
      { property: 'title' },
    ]);
  });
});
