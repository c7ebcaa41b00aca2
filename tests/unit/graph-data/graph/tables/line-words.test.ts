/** Lines in a table: of plain text as they are, of other files as the place a person finds. */
import { expect, test } from 'vitest';
import { lineWords, type PlacesOf } from '../../../../../graph-data/graph/tables/line-words.ts';
import type { DocumentId } from '../../../../../graph-data/model/ids.ts';
import type { LinePlace } from '../../../../../graph-data/model/line-place.ts';

const document = 'a.1' as DocumentId;
const among =
  (places: readonly LinePlace[]): PlacesOf =>
  (id) =>
    id === document ? places : null;

test('lines of plain text are named', () => {
  expect(lineWords([3, 7], document, undefined)).toBe('第3、7行');
  expect(lineWords([3], 'b.1' as DocumentId, among([{ page: 1 }]))).toBe('第3行');
});

test('a page, a paragraph, a row of a table, a row of a sheet; each place once', () => {
  const places = [
    { page: 1 },
    { page: 1 },
    { page: 2, paragraph: 14 },
    { page: 2, table: 1, row: 3 },
    { sheet: '任务', row: 7 },
  ];
  expect(lineWords([1, 2], document, among(places))).toBe('第1页');
  expect(lineWords([3, 4, 5], document, among(places))).toBe('第2页第14段、第2页表1第3行、任务!第7行');
});
