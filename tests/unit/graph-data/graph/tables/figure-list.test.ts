/** 数值表 as a file: numbers in their unit, bounds, scope, place, and whether somebody decided a contradiction. */
import { expect, test } from 'vitest';
import { conflictMarks, EVERY_FIGURE, USUAL_FIGURES } from '../../../../../graph-data/graph/figures/index.ts';
import { figuresDocument } from '../../../../../graph-data/graph/tables/figure-list.ts';
import type { ExportSource } from '../../../../../graph-data/graph/tables/index.ts';
import { figuresTown } from '../../../../support/figures-town.ts';

const source: ExportSource = { ...figuresTown(), sections: [] };

function written(from: ExportSource, settings = USUAL_FIGURES) {
  const { heading, blocks } = figuresDocument(from, settings, '2026-03-02');
  const [table] = blocks;
  if (table?.kind !== 'table') throw new Error('no table');
  const column = (title: string) => table.columns.findIndex((one) => one.title === title);
  const cell = (printed: string, title: string) =>
    table.rows.find((row) => row[column('原文数值')] === printed)?.[column(title)];
  return { heading, table, cell };
}

test('a row says value, bounds, unit, scope, document and line', () => {
  const { table, cell } = written(source);
  expect(table.rows).toHaveLength(7);
  expect(cell('40万亩', '数值')).toBe(400_000);
  expect(cell('40万亩', '下限')).toBe(400_000);
  expect(cell('40万亩', '上限')).toBeNull();
  expect(cell('40万亩', '单位')).toBe('亩');
  expect(cell('40万亩', '类别')).toBe('目标');
  expect(cell('7.1%', '范围')).toBe('青溪县');
  expect(cell('43万亩', '文件')).toBe('《云岭市2025年报告》');
  expect(cell('40万亩', '依据')).toBe('第1行');
});

test('a contradiction is written with what was decided about it', () => {
  expect(written(source).cell('347万人', '数据冲突')).toBe('数据冲突，未处理');
  expect(written(source).cell('43万亩', '数据冲突')).toBeNull();
  const [mark] = conflictMarks(source.statements, new Map());
  if (mark === undefined) throw new Error('the town has a contradiction');
  const acceptances = new Map([
    [mark.finding, { note: '以公报为准', author: '统计科', at: '2026-02-03T08:00:00Z' }],
  ]);
  expect(written({ ...source, acceptances }).cell('3.47万人', '数据冲突')).toBe(
    '数据冲突，已处理（2026年2月3日），以公报为准，统计科',
  );
});

test('filter, order and sources are told', () => {
  const filter = { ...EVERY_FIGURE, text: '茶园', nature: 'result', unit: '亩' } as const;
  const { heading, table } = written(source, { filter, sort: 'amount', descending: true });
  expect(table.rows).toHaveLength(1);
  expect(heading.filters).toEqual(['文字：茶园', '类别：结果', '单位：亩', '排序：单位和数值，从大到小']);
  expect(heading.sources).toEqual(['《云岭市2025年报告》（2025年1月）']);
});
