import { describe, expect, it } from 'vitest';
import { diffElements } from '../../../../renderer/canvas/diff.ts';
import { expand, hide, move, startFrom } from '../../../../renderer/state/graph/producers.ts';
import { EMPTY_GRAPH } from '../../../../renderer/state/graph/types.ts';
import { bodyWith, id, measureWith } from '../../../support/cards.ts';

const graph = startFrom(id('举措'), measureWith(3));

describe('diffElements', () => {
  it('adds everything to an empty canvas and nothing to an equal one', () => {
    expect(diffElements(EMPTY_GRAPH, graph).addedNodes).toHaveLength(5);
    const nothing = { addedNodes: [], addedEdges: [], removed: [], moved: [], renamed: [] };
    expect(diffElements(graph, graph)).toEqual(nothing);
  });

  it('an expansion touches only what is new', () => {
    const diff = diffElements(graph, expand(graph, id('单位1'), bodyWith('单位1', 4)));
    expect(diff.addedNodes).toHaveLength(4);
    expect(diff.addedEdges).toHaveLength(4);
    expect(diff.moved).toEqual([]);
    expect(diff.removed).toEqual([]);
  });

  it('lines are removed before the things they join', () => {
    const { removed } = diffElements(graph, hide(graph, [id('单位1')]));
    expect(removed).toEqual(['单位1→举措', '单位1']);
  });

  it('tells what moved', () => {
    const moved = move(graph, new Map([[id('单位2'), { x: 5, y: 5 }]]));
    expect(diffElements(graph, moved).moved.map((item) => item.id)).toEqual(['单位2']);
  });

  it('draws a line anew whose ends a merge has moved, before the thing that went', () => {
    const [edge] = [...graph.edges.values()].filter(({ source }) => source === id('单位1'));
    if (edge === undefined) throw new Error('the first body has a line');
    const rest = hide(graph, [id('单位1')]);
    const after = { ...rest, edges: new Map([...rest.edges, [edge.id, { ...edge, source: id('单位2') }]]) };
    const diff = diffElements(graph, after);
    expect(diff.addedEdges.map(({ source }) => source)).toEqual(['单位2']);
    expect(diff.removed).toEqual([edge.id, '单位1']);
  });

  it('tells what is called otherwise and leaves it where it stands', () => {
    const node = graph.nodes.get(id('单位1'));
    if (node === undefined) throw new Error('the first body is there');
    const renamed = { ...node, card: { ...node.card, name: '新名' } };
    const diff = diffElements(graph, { ...graph, nodes: new Map([...graph.nodes, [id('单位1'), renamed]]) });
    expect(diff.renamed).toEqual([renamed]);
    expect([diff.addedNodes, diff.removed, diff.moved]).toEqual([[], [], []]);
  });
});
