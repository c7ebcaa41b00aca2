/** 文件对比 as a table: what the window shows, in words, with the guess called one. */
import { expect, test } from 'vitest';
import {
  composeExport,
  type ExportOrder,
  type ExportTable,
} from '../../../../../graph-data/graph/tables/index.ts';
import { editionsDataset } from '../../../../support/editions.ts';

const { dataset } = editionsDataset();
const [left, right] = dataset.documents.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
if (left === undefined || right === undefined) throw new Error('there are two editions');

const order = (part: 'all' | 'changed', sides = { left: left.id, right: right.id }): ExportOrder => ({
  ...{ what: 'comparison', ...sides, likely: true },
  filter: { part, group: null, text: '' },
});

function table(asked: ExportOrder): ExportTable {
  const block = composeExport(asked, dataset, '2026-11-29')?.blocks[0];
  if (block?.kind !== 'table') throw new Error('it is a table');
  return block;
}

test('rows say who came and went, which figure is another, and why two measures are one', () => {
  const rows = table(order('changed')).rows.map((row) => row.join('\u241f'));
  const herds = rows.find((row) => row.includes('（一）建设标准化养殖小区'));
  expect(herds).toContain('增加：市自然资源局（责任）\n减少：市财政局（责任）');
  expect(herds).toContain('推测为同一举措：题目相似度100%，同属“夯实产业基础”');
  expect(rows.find((row) => row.includes('肉牛存栏'))).toContain('数值不同');
  expect(rows.find((row) => row.includes('培育屠宰加工龙头企业'))).toContain('市商务局：配合改为牵头');
});

test('columns are headed by the documents, and the sheet tells what it was narrowed to', () => {
  const all = table(order('all'));
  expect(all.columns.map(({ title }) => title)).toContain('云政发〔2023〕12号');
  expect(all.rows.length).toBeGreaterThan(table(order('changed')).rows.length);
  expect(composeExport(order('changed'), dataset, '2026-11-29')?.heading.filters).toContain('显示：有变化');
});

test('a document is not compared with itself', () => {
  expect(composeExport(order('all', { left: left.id, right: left.id }), dataset, '2026-11-29')).toBeNull();
});
