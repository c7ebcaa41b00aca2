/** Where an offset of a text stands in its file. */
import { expect, test } from 'vitest';
import { columnLetters, placeAt } from '../../../../graph-data/model/line-place.ts';

const PLACES = [
  { start: 0, page: 1 },
  { start: 10, page: 1, paragraph: 2 },
  { start: 25, page: 2 },
];

test.each([
  [0, { page: 1 }],
  [9, { page: 1 }],
  [10, { page: 1, paragraph: 2 }],
  [24, { page: 1, paragraph: 2 }],
  [400, { page: 2 }],
])('offset %i', (offset, place) => {
  expect(placeAt(PLACES, offset)).toEqual(place);
});

test('plain text has no places', () => {
  expect(placeAt([], 3)).toBeNull();
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});
