import { describe, expect, it } from 'vitest';
import { neighbourIn, nextInOrder } from '../../../../renderer/canvas/walk.ts';
import { startFrom } from '../../../../renderer/state/graph/producers.ts';
import { id, measureWith } from '../../../support/cards.ts';

const graph = startFrom(id('举措'), measureWith(4));

describe('walking', () => {
  it('arrows lead to the nearest thing on that side', () => {
    expect(['单位1', '单位2']).toContain(neighbourIn(graph, id('举措'), 'left'));
    expect(['单位3', '单位4']).toContain(neighbourIn(graph, id('举措'), 'right'));
    expect(neighbourIn(graph, id('单位1'), 'down')).toBe('单位2');
    expect(neighbourIn(graph, id('举措'), 'up')).toBe('章节');
  });

  it('stays where there is nothing further', () => {
    expect(neighbourIn(graph, id('单位1'), 'left')).toBe('单位1');
  });

  it('Tab goes through everything once and then leaves', () => {
    const seen: string[] = [];
    for (let at = nextInOrder(graph, null, 1); at; at = nextInOrder(graph, at, 1)) seen.push(at);
    expect(seen).toHaveLength(graph.nodes.size);
    expect(nextInOrder(graph, null, -1)).toBe(seen.at(-1));
  });
});
