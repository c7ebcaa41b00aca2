import { describe, expect, it } from 'vitest';
import { hide, startFrom } from '../../../../../renderer/state/graph/producers.ts';
import {
  grown,
  inverted,
  joined,
  kept,
  NO_MARKS,
  toggled,
} from '../../../../../renderer/state/marks/producers.ts';
import { id, measureWith } from '../../../../support/cards.ts';

const graph = startFrom(id('举措'), measureWith(3));
const marks = new Set([id('单位1'), id('单位2')]);

describe('marks', () => {
  it('toggle one thing and leave the set they came from alone', () => {
    expect([...toggled(marks, id('单位1'))]).toEqual([id('单位2')]);
    expect([...toggled(NO_MARKS, id('单位1'))]).toEqual([id('单位1')]);
    expect(marks.size).toBe(2);
  });

  it('join without doubles', () => {
    expect(joined(marks, [id('单位2'), id('单位3')]).size).toBe(3);
  });

  it('turned round twice are the same', () => {
    const others = inverted(graph, marks);
    expect([...others].sort()).toEqual([id('举措'), id('单位3'), id('章节')].sort());
    expect([...inverted(graph, others)].sort()).toEqual([...marks].sort());
  });

  it('grow by one line at a time', () => {
    const once = grown(graph, new Set([id('单位1')]));
    expect([...once].sort()).toEqual([id('举措'), id('单位1')].sort());
    expect(grown(graph, once).size).toBe(graph.nodes.size);
  });

  it('lose what leaves the picture, and stay the same set otherwise', () => {
    expect(kept(graph, marks)).toBe(marks);
    expect([...kept(hide(graph, [id('单位1')]), marks)]).toEqual([id('单位2')]);
  });
});
