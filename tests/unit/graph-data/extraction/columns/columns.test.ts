/** Which row names the columns, what each seems to hold and why, and whether that is certain enough not to ask. */
import { describe, expect, it } from 'vitest';
import { findHead, guessColumns, tableHeads } from '../../../../../graph-data/extraction/index.ts';
import { titlesAt } from '../../../../../graph-data/readers/index.ts';

const rowsOf = (...rows: readonly (readonly string[])[]) =>
  rows.map((cells, index) => ({ number: index + 1, cells }));
const LEDGER = rowsOf(
  ['澜川市渡口台账', '', '', ''],
  ['项', '事由', '抓总', '出力方', '截止'],
  ['1', '疏浚东渠并修缮渡口', '市水利局', '市财政局、市审计局', '2026年6月底'],
  ['2', '栽植柳树', '市林草局', '市教育局', '长期'],
);
const KNOWN = rowsOf(
  ['序号', '工作任务', '牵头单位', '备注'],
  ['1', '疏浚东渠', '市水利局', '已开工'],
  ['2', '栽植柳树', '市林草局', ''],
);

const guessesOf = (rows: typeof LEDGER, at: number) =>
  guessColumns(
    titlesAt(rows, at),
    rows.slice(at + 1).map(({ cells }) => cells),
  ).map(({ meaning, reason }) => `${meaning} ${reason}`);

describe('the row that names the columns', () => {
  it('is one a rule knows, else the first that looks like titles', () => {
    expect(findHead(KNOWN)).toEqual({ at: 0, known: true });
    expect(findHead(LEDGER)).toEqual({ at: 1, known: false });
    expect(findHead(rowsOf(['一段说明'], ['另一段说明']))).toBeNull();
  });

  it('has as many titles as the table has columns', () => {
    expect(titlesAt(LEDGER, 1)).toEqual(['项', '事由', '抓总', '出力方', '截止']);
    expect(titlesAt(rowsOf(['事由', '抓总'], ['栽树', '市林草局', '附注']), 0)).toEqual(['事由', '抓总', '']);
  });
});

describe('what a column seems to hold', () => {
  it('is told by its title first', () => {
    expect(guessesOf(KNOWN, 0)).toEqual(['number title', 'task title', 'lead title', 'note title']);
  });

  it('else by its cells: numbers, times, bodies in order, and the longest texts as the task', () => {
    expect(guessesOf(LEDGER, 1)).toEqual([
      'number numbers',
      'task longest',
      'lead bodies',
      'support bodies',
      'time times',
    ]);
  });

  it('supports where a title says who leads, and is joint where it stands alone', () => {
    const withLead = rowsOf(
      ['任务', '牵头单位', '出力方'],
      ['疏浚东渠', '市水利局', '市财政局'],
      ['栽植柳树', '市林草局', '市教育局'],
    );
    expect(guessesOf(withLead, 0)).toEqual(['task title', 'lead title', 'support bodies']);
    const alone = rowsOf(['任务', '谁来干'], ['疏浚东渠', '市水利局'], ['栽植柳树', '市林草局']);
    expect(guessesOf(alone, 0)).toEqual(['task title', 'joint bodies']);
  });
});

describe('a table', () => {
  it('is certain where rules know its titles or nobody is named, and asks where bodies stand under unknown titles', () => {
    const sure = (rows: typeof LEDGER) => tableHeads([{ sheet: '表', rows }], []).map((head) => head.sure);
    expect(sure(KNOWN)).toEqual([true]);
    expect(sure(LEDGER)).toEqual([false]);
    expect(sure(rowsOf(['月份', '降水量'], ['1月', '12'], ['2月', '20']))).toEqual([true]);
  });

  it('that was told is certain, and keeps what was told', () => {
    const told = { sheet: '表', row: 2, titles: ['事由', '抓总'], meanings: ['task', 'lead'] as const };
    expect(tableHeads([{ sheet: '表', rows: LEDGER }], [told])).toEqual([
      { sheet: '表', row: 2, titles: ['事由', '抓总'], told: ['task', 'lead'], sure: true },
    ]);
  });
});
