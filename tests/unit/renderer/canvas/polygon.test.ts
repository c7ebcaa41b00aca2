import { describe, expect, it } from 'vitest';
import { boxBetween, enclosed, isInside } from '../../../../renderer/canvas/polygon.ts';
import { move, startFrom } from '../../../../renderer/state/graph/producers.ts';
import { id, measureWith } from '../../../support/cards.ts';

describe('isInside', () => {
  const box = boxBetween({ x: 10, y: 10 }, { x: 0, y: 0 });
  /** A hook open to the right. */
  const hook = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 3 },
    { x: 3, y: 3 },
    { x: 3, y: 7 },
    { x: 10, y: 7 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
  ];

  it('tells a box, however it was drawn', () => {
    expect(isInside({ x: 5, y: 5 }, box)).toBe(true);
    expect(isInside({ x: 11, y: 5 }, box)).toBe(false);
    expect(isInside({ x: 5, y: -1 }, box)).toBe(false);
  });

  it('tells the hollow of a bent line from its arms', () => {
    expect(isInside({ x: 7, y: 5 }, hook)).toBe(false);
    expect(isInside({ x: 7, y: 1 }, hook)).toBe(true);
    expect(isInside({ x: 1, y: 5 }, hook)).toBe(true);
  });

  it('holds nothing in a point or a stroke', () => {
    expect(isInside({ x: 1, y: 1 }, [])).toBe(false);
    expect(
      isInside({ x: 1, y: 1 }, [
        { x: 0, y: 0 },
        { x: 2, y: 2 },
      ]),
    ).toBe(false);
  });
});

describe('enclosed', () => {
  it('names the things whose middle lies within', () => {
    const far = new Map([[id('单位1'), { x: 5000, y: 5000 }]]);
    const graph = move(startFrom(id('举措'), measureWith(2)), far);
    const around = boxBetween({ x: 4990, y: 4990 }, { x: 5010, y: 5010 });
    expect(enclosed(graph, around)).toEqual([id('单位1')]);
  });
});
