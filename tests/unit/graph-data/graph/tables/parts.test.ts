/** The small rules of tables: marks of secrecy, dates, shared cells. */
import { describe, expect, test } from 'vitest';
import { highestClassification } from '../../../../../graph-data/graph/tables/classification.ts';
import { chineseDate, localDay } from '../../../../../graph-data/graph/tables/dates.ts';
import { mergeEqual } from '../../../../../graph-data/graph/tables/merge.ts';
import { quotedTitle } from '../../../../../graph-data/model/document.ts';

describe('highest mark', () => {
  test.each([
    [['秘密★10年', '绝密', '机密★20年'], '绝密'],
    [['内部资料', '秘密★10年'], '秘密★10年'],
    [['工作秘密', '秘 密'], '秘 密'],
    [['内部', '工作秘密'], '工作秘密'],
    [['公开', '不予公布'], '不予公布'],
    [[null, '公开'], '公开'],
    [[null, '  '], null],
    [[], null],
  ])('%j → %s', (printed, highest) => {
    expect(highestClassification(printed)).toBe(highest);
  });
});

test.each([
  ['2023-07-13', '2023年7月13日'],
  ['2023-07', '2023年7月'],
  ['2023', '2023年'],
  ['“十四五”末', '“十四五”末'],
])('date %s → %s', (value, words) => {
  expect(chineseDate(value)).toBe(words);
});

test('the day is the reader’s own', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

test('runs of equal values share a cell, empty ones do not', () => {
  const rows = [['甲'], ['甲'], ['乙'], [null], [null], ['丙'], ['丙'], ['丙']];
  expect(mergeEqual(rows, 0)).toEqual([
    { column: 0, firstRow: 0, rowCount: 2 },
    { column: 0, firstRow: 5, rowCount: 3 },
  ]);
});

test('titles inside a title step down', () => {
  expect(quotedTitle('落实《甲》的意见')).toBe('《落实〈甲〉的意见》');
});
