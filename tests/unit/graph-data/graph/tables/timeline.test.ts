/** 时间轴 as a file: what is due without a report is said as that and no more, filters hold, pictures are cut to pages. */
import { expect, test } from 'vitest';
import { pictureSheet, sheetSvg, toPrintablePage } from '../../../../../electron/files/index.ts';
import {
  composeExport,
  type ExportDocument,
  type TimelineOrder,
  usualTimeline,
} from '../../../../../graph-data/graph/tables/index.ts';
import { countyDataset } from '../../../../support/threads-county.ts';

const source = countyDataset().dataset;
const compose = (
  change: Partial<TimelineOrder['filter']> = {},
  span: TimelineOrder['span'] = null,
): ExportDocument => {
  const timeline = { filter: { ...usualTimeline.filter, ...change }, span };
  const document = composeExport({ what: 'timeline', timeline }, source, '2026-11-29');
  if (document === null) throw new Error('a time line is always there');
  return document;
};
const rowsOf = ({ blocks }: ExportDocument) =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
const drawn = ({ blocks }: ExportDocument): string =>
  blocks.flatMap((block) => (block.kind === 'picture' ? [block.drawing.body] : [])).join('');

test('documents and targets stand by date with their state, the reports since and where they stand', () => {
  const rows = rowsOf(compose());
  expect(rows.filter((row) => row[1] === '文件')).toHaveLength(3);
  const field = rows.find((row) => row[2] === '高标准农田');
  expect(field?.slice(3, 9)).toEqual(['40万亩以上', '到2024年', null, '2024', '原文写明', '已有报告']);
  expect(rows.find((row) => row[2] === '茶叶产业产值')?.[8]).toBe('到期未见报告');
  expect(field?.[9]).toContain('《石泉县2025年政府工作报告》');
  expect(field?.[12]).toMatch(/《石泉县2022年政府工作报告》第\d+行/u);
});

test('a place in a file that knows pages is told by page', () => {
  const paged = { ...source, placesOf: () => Array.from({ length: 500 }, () => ({ page: 3 })) };
  const document = composeExport({ what: 'timeline', timeline: usualTimeline }, paged, '2026-11-29');
  const places = (document?.blocks ?? []).flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row[12]) : [],
  );
  expect(places.length).toBeGreaterThan(0);
  for (const place of places) expect(place).toMatch(/》第3页$/u);
});

test('a filter is said and holds for list and drawing; what is not reported is no failure', () => {
  const { heading } = compose({ kind: 'target' });
  expect(heading.filters).toContain('类别：目标');
  expect(heading.filters.at(-1)).toContain('不说明没有完成');
  const rows = rowsOf(compose({ kind: 'target' }));
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map((row) => row[1]))).toEqual(new Set(['目标']));
  const titles = (body: string) => body.match(/<title>[^<]*<\/title>/gu) ?? [];
  expect(titles(drawn(compose({ kind: 'document' })))).toHaveLength(3);
});

test('a part of the axis leaves out what lies outside it', () => {
  const all = drawn(compose({ kind: 'document' }));
  const part = compose({ kind: 'document' }, [Date.UTC(2022, 5), Date.UTC(2023, 11)]);
  expect(all).toContain('<title>石泉县2022年政府工作报告');
  expect(drawn(part)).not.toContain('<title>石泉县2022年政府工作报告');
  expect(drawn(part)).toContain('<title>石泉县2023年政府工作报告');
  expect(part.heading.filters).toContain('图中时间：2022-06-01至2023-12-01');
});

test('the page has the picture with its caption; the sheet has title, day, 密级, notes and grows with what it holds', () => {
  const page = toPrintablePage(compose());
  expect(page.html).toMatch(/<figure><svg[^>]*viewBox/u);
  const sheet = pictureSheet(compose());
  const svg = sheetSvg(sheet);
  expect(svg.startsWith('<?xml')).toBe(true);
  for (const words of ['时间轴', '密级：', '制表日期：', '来源：', '今天', '到期未见报告'])
    expect(svg).toContain(words);
  const lines = [...svg.matchAll(/<text x="(\d+)" y="(\d+)"/gu)].map(([, , y]) => Number(y));
  expect(Math.max(...lines)).toBeLessThan(sheet.height);
});
