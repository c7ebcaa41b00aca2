/** Names on a map: none over another, the important first, more of them the nearer one is. */
import { expect, test } from 'vitest';
import { type MapName, placeNames } from '../../../../../graph-data/graph/places/index.ts';

const name = (key: number, x: number, y: number, weight: number, text = '大湖县 3'): MapName => ({
  ...{ key, x, y, weight, text },
});
const crowd = Array.from({ length: 30 }, (_, key) =>
  name(key, (key % 6) * 20, Math.floor(key / 6) * 6, key % 7),
);

test('of two that would touch the weightier stays; at one weight the first', () => {
  expect([...placeNames([name(0, 0, 0, 1), name(1, 5, 2, 4)], 12)]).toEqual([1]);
  expect([...placeNames([name(0, 0, 0, 2), name(1, 5, 2, 2)], 12)]).toEqual([0]);
});

test('what stands apart is named, what has no words is not', () => {
  expect([...placeNames([name(0, 0, 0, 1), name(1, 300, 0, 1), name(2, 600, 0, 1, '')], 12)]).toEqual([0, 1]);
});

test('nearer, with the same places further apart, more names have room and none of the first is lost to a lesser one', () => {
  const far = placeNames(crowd, 12);
  const near = placeNames(
    crowd.map((one) => ({ ...one, x: one.x * 6, y: one.y * 6 })),
    12,
  );
  expect(far.size).toBeGreaterThan(0);
  expect(near.size).toBeGreaterThan(far.size);
  const most = Math.max(...crowd.map(({ weight }) => weight));
  expect(crowd.some(({ key, weight }) => weight === most && far.has(key))).toBe(true);
});
