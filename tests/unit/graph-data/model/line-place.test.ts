/** Where an offset of a text stands in its file. */
import { describe, expect, it, test } from 'vitest';
import { columnLetters, placeAt, placeOfLine, placeRuns } from '../../../../graph-data/model/line-place.ts';

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

describe('places by line', () => {
  const marks = [
    { start: 0, page: 1, paragraph: 1 },
    { start: 10, page: 1, paragraph: 2 },
    { start: 20, page: 2, paragraph: 3 },
    { start: 30, table: 1, row: 1 },
    { start: 40, table: 1, row: 2 },
    { start: 50, table: 1, row: 4 },
  ];

  it('are a few runs, which give every line the place it has', () => {
    const runs = placeRuns(marks);
    expect(runs.map(({ line }) => line)).toEqual([1, 3, 4, 6]);
    expect(marks.map((_, index) => placeOfLine(runs, index + 1))).toEqual(
      marks.map(({ start: _, ...place }) => place),
    );
  });

  it('are none for a file that knows lines alone', () => {
    expect(placeOfLine(placeRuns([]), 3)).toBeNull();
  });
});
