import { describe, expect, it } from 'vitest';
import { diffElements } from '../../../../renderer/canvas/diff.ts';
import { expand, hide, move, startFrom } from '../../../../renderer/state/graph/producers.ts';
import { EMPTY_GRAPH } from '../../../../renderer/state/graph/types.ts';
import { bodyWith, id, measureWith } from '../../../support/cards.ts';

const graph = startFrom(id('举措'), measureWith(3));

describe('diffElements', () => {
  it('adds everything to an empty canvas and nothing to an equal one', () => {
    expect(diffElements(EMPTY_GRAPH, graph).addedNodes).toHaveLength(5);
    expect(diffElements(graph, graph)).toEqual({ addedNodes: [], addedEdges: [], removed: [], moved: [] });
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
});
