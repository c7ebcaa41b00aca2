import { describe, expect, it } from 'vitest';
import { focusedPart, inFocus } from '../../../../../renderer/state/focus/producers.ts';
import { expand, hide, startFrom } from '../../../../../renderer/state/graph/producers.ts';
import { bodyWith, id, measureWith } from '../../../../support/cards.ts';

const graph = expand(startFrom(id('举措'), measureWith(3)), id('单位1'), bodyWith('单位1', 2));

describe('focus', () => {
  it('leaves what is farther than the depth out, with its lines', () => {
    const part = focusedPart(graph, { around: [id('单位1')], depth: 1 });
    expect(part.nodes.has(id('举措'))).toBe(true);
    expect(part.nodes.has(id('单位2'))).toBe(false);
    expect(part.nodes.size).toBe(4);
    expect(part.edges.size).toBe(3);
    expect(focusedPart(graph, { around: [id('单位1')], depth: 2 }).nodes.size).toBe(graph.nodes.size);
  });

  it('around several things is what is near any of them', () => {
    const near = inFocus(graph, { around: [id('单位2'), id('单位3')], depth: 1 });
    expect([...(near ?? [])].sort()).toEqual([id('举措'), id('单位2'), id('单位3')].sort());
  });

  it('ends when what is looked at is gone, and without a focus all is seen', () => {
    const focus = { around: [id('单位1')], depth: 1 };
    const less = hide(graph, [id('单位1')]);
    expect(inFocus(less, focus)).toBeNull();
    expect(focusedPart(less, focus)).toBe(less);
    expect(focusedPart(graph, null)).toBe(graph);
  });
});
