import { describe, expect, it } from 'vitest';
import { placeExpansion } from '../../../../../renderer/state/layout/expand-placement.ts';
import { type Box, overlaps } from '../../../../../renderer/state/layout/geometry.ts';
import { separate } from '../../../../../renderer/state/layout/separate.ts';
import { placeStart } from '../../../../../renderer/state/layout/start-placement.ts';

const AGENCY = { width: 124, height: 36 };
const MEASURE = { width: 160, height: 69 };
const many = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);

function collisions(boxes: readonly Box[]): number {
  return boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlaps(a, b))).length;
}

describe('placeStart', () => {
  it.each([1, 2, 13, 14, 17, 30])('sets %i neighbours around the middle without overlap', (count) => {
    const middle = MEASURE;
    const around = many(count, AGENCY);
    const above = many(2, MEASURE);
    const places = placeStart({ middle, above, around });
    const boxes = [
      { x: 0, y: 0, ...middle },
      ...places.above.map((place) => ({ ...place, ...MEASURE })),
      ...places.around.map((place) => ({ ...place, ...AGENCY })),
    ];
    expect(boxes).toHaveLength(count + 3);
    expect(collisions(boxes)).toBe(0);
  });

  it('reads from the top left: the first stands highest in the left column', () => {
    const { around } = placeStart({ middle: MEASURE, above: [], around: many(4, AGENCY) });
    const [first, second, third] = around;
    expect(first?.x).toBeLessThan(0);
    expect(first?.y).toBeLessThan(second?.y ?? Number.NEGATIVE_INFINITY);
    expect(third?.x).toBeGreaterThan(0);
  });

  it('fits fourteen measures into a window of 768 px at a legible zoom', () => {
    const { around } = placeStart({ middle: AGENCY, above: [], around: many(14, MEASURE) });
    const height = Math.max(...around.map((place) => place.y)) * 2 + MEASURE.height;
    expect(560 / height).toBeGreaterThan(0.9);
  });
});

describe('placeExpansion', () => {
  it('covers nothing that is placed, over many expansions', () => {
    const placed: Box[] = [{ x: 0, y: 0, ...AGENCY }];
    for (let turn = 0; turn < 8; turn += 1) {
      const origin = placed[turn * 3] ?? placed[0];
      if (!origin) throw new Error('the first box is always there');
      const others = placed.filter((box) => box !== origin);
      const sizes = many(3 + turn * 2, turn % 2 === 0 ? MEASURE : AGENCY);
      placeExpansion(origin, sizes, others).forEach((place, index) => {
        placed.push({ ...place, ...(sizes[index] ?? AGENCY) });
      });
    }
    expect(placed.length).toBeGreaterThan(80);
    expect(collisions(placed)).toBe(0);
  });

  it('does not go over to the side where things stand', () => {
    const origin = { x: -300, y: 0, ...AGENCY };
    const [place] = placeExpansion(origin, [MEASURE], [{ x: 0, y: 0, ...MEASURE }]);
    expect(place?.x).toBeLessThanOrEqual(origin.x);
  });

  it('grows a wide picture upward or downward, a tall one sideways', () => {
    const origin = { x: 0, y: 0, ...AGENCY };
    const row = [-900, -600, -300, 300, 600, 900].map((x) => ({ x, y: 0, ...MEASURE }));
    const heights = placeExpansion(origin, many(6, MEASURE), row).map(({ y }) => Math.abs(y));
    expect(Math.min(...heights)).toBeGreaterThan(50);
    const tower = [-900, -600, -300, 300, 600, 900].map((y) => ({ x: 0, y, ...MEASURE }));
    const widths = placeExpansion(origin, many(6, MEASURE), tower).map(({ x }) => Math.abs(x));
    expect(Math.min(...widths)).toBeGreaterThan(100);
  });

  it('gives the same places for the same question', () => {
    const ask = () =>
      placeExpansion({ x: 0, y: 0, ...AGENCY }, many(9, MEASURE), [{ x: 260, y: 0, ...MEASURE }]);
    expect(ask()).toEqual(ask());
  });
});

describe('separate', () => {
  it('pushes a pile of boxes apart', () => {
    const pile = Array.from({ length: 12 }, (_, index) => ({ x: index * 3, y: (index % 4) * 5, ...AGENCY }));
    const apart = separate(pile, 10).map((place) => ({ ...place, ...AGENCY }));
    expect(collisions(apart)).toBe(0);
  });
});
