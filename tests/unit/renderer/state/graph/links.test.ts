import { describe, expect, it } from 'vitest';
import { hangingOn, within } from '../../../../../renderer/state/graph/links.ts';
import { expand, startFrom, withEdges } from '../../../../../renderer/state/graph/producers.ts';
import { bodyWith, duty, id, measureWith } from '../../../../support/cards.ts';

const started = startFrom(id('举措'), measureWith(4));
const grown = expand(started, id('单位1'), bodyWith('单位1', 3));
const measures = [...grown.nodes.keys()].filter((name) => !started.nodes.has(name));

describe('within', () => {
  it('counts steps over lines in both directions and stops at the depth', () => {
    const near = within(grown, [id('单位1')], 1);
    expect([...near.keys()].sort()).toEqual([id('单位1'), id('举措'), ...measures].sort());
    expect(within(grown, [id('单位1')], 2).get(id('单位2'))).toBe(2);
  });

  it('passes over what is not on the canvas', () => {
    expect(within(grown, [id('别的')], 3).size).toBe(0);
  });
});

describe('hangingOn', () => {
  it('finds what was expanded from a thing, and nothing the start reaches another way', () => {
    expect(hangingOn(grown, id('单位1')).sort()).toEqual([...measures].sort());
    const [first, ...others] = measures;
    const linked = withEdges(grown, [duty('单位2', first ?? '')]);
    expect(hangingOn(linked, id('单位1')).sort()).toEqual([...others].sort());
  });

  it('takes a whole branch with it, but not what is pinned', () => {
    const [first, second] = measures;
    const branch = expand(grown, first ?? id(''), {
      ...bodyWith(first ?? '', 2),
    });
    expect(hangingOn(branch, id('单位1'))).toHaveLength(3 + 2);
    const pinned = { ...branch, pinned: new Set([second ?? id('')]) };
    expect(hangingOn(pinned, id('单位1'))).not.toContain(second);
  });

  it('takes from the start only what is linked to nothing else', () => {
    expect(hangingOn(grown, id('举措')).sort()).toEqual(['单位2', '单位3', '单位4', '章节'].sort());
  });
});
