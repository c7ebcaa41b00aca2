import { describe, expect, it } from 'vitest';
import { inReadingOrder, printedNumber } from '../../../../../renderer/state/layout/reading-order.ts';
import { duty, node } from '../../../../support/cards.ts';

describe('printedNumber', () => {
  it.each([
    ['（一）', 1],
    ['（十）', 10],
    ['（十九）', 19],
    ['（二十八）', 28],
    ['一百零三、', 103],
    ['3.', 3],
    ['１２．', 12],
  ])('reads %s as %i', (printed, value) => {
    expect(printedNumber(printed)).toBe(value);
  });

  it('puts what cannot be read last', () => {
    expect(printedNumber('')).toBeGreaterThan(printedNumber('（九十九）'));
  });
});

describe('inReadingOrder', () => {
  it('puts leads first, then joint bodies as printed, then supports', () => {
    const nodes = ['丁', '丙', '乙', '甲'].map((name) => node(name));
    const edges = [
      duty('丁', '举措', 'support', 4),
      duty('丙', '举措', 'joint', 3),
      duty('乙', '举措', 'joint', 2),
      duty('甲', '举措', 'lead', 1),
    ];
    expect(inReadingOrder(nodes, edges).map(({ card }) => card.name)).toEqual(['甲', '乙', '丙', '丁']);
  });

  it('sets the measures of a body by their printed number', () => {
    const nodes = [node('b', 'measure', '（十一）'), node('a', 'measure', '（九）')];
    const edges = [duty('局', 'b'), duty('局', 'a')];
    expect(inReadingOrder(nodes, edges).map(({ card }) => card.name)).toEqual(['a', 'b']);
  });
});
