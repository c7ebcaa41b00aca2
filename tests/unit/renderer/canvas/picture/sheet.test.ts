/** The sheet a picture is handed in on: everything on it, nothing over the edge, nothing over the picture. */
import { expect, test } from 'vitest';
import type { Tag } from '../../../../../graph-data/graph/formats/xml.ts';
import type { Drawing } from '../../../../../renderer/canvas/picture/drawing.ts';
import { flowOf } from '../../../../../renderer/canvas/picture/legend-rows.ts';
import { pixelsOf, smallPrint } from '../../../../../renderer/canvas/picture/paper.ts';
import { scaleWithin } from '../../../../../renderer/canvas/picture/points.ts';
import { sheetOf } from '../../../../../renderer/canvas/picture/sheet.ts';

const LOOK = { paper: '#fff', ink: '#000', soft: '#555', line: '#aaa', font: 'serif' };
const WORDS = {
  title: '关系图：市教育局',
  classification: '密级：内部',
  date: '制表日期：2026年3月2日',
  facts: ['12 项　14 条关系，已隐去 3 项、4 条关系', '筛选：角色不含配合'],
  notes: ['来源：《云岭市实施意见》', '职责口径：按原文'],
};
const sample: Drawing = { tags: [], left: -28, top: -17, width: 56, height: 34 };
const legend = ['牵头 3', '举措 4', '单位 2/5'].map((words) => ({ sample, words }));

const drawingOf = (width: number, height: number): Drawing => ({
  tags: [],
  left: -width / 2,
  top: -height / 2,
  width,
  height,
});

const textsOf = (tag: Tag): readonly Tag[] =>
  typeof tag.content === 'string' ? (tag.name === 'text' ? [tag] : []) : (tag.content ?? []).flatMap(textsOf);

test('title, date, 密级, facts, legend with counts and notes all stand on it', () => {
  const { root } = sheetOf(drawingOf(900, 500), legend, WORDS, LOOK, null);
  const said = textsOf(root).map(({ content }) => content);
  const wanted = [WORDS.title, WORDS.classification, WORDS.date, ...WORDS.facts, ...WORDS.notes];
  for (const words of [...wanted, '牵头 3', '举措 4', '单位 2/5']) expect(said).toContain(words);
});

test('without a page the sheet is as large as the picture asks, at the size of the canvas', () => {
  const { size, scale } = sheetOf(drawingOf(2000, 900), legend, WORDS, LOOK, null);
  expect(scale).toBe(1);
  expect(size.width).toBeGreaterThan(2000);
  expect(size.height).toBeGreaterThan(900);
  expect(sheetOf(drawingOf(10, 10), legend, WORDS, LOOK, null).size.width).toBe(640);
});

test.each(['A4', 'A3'] as const)(
  'on %s, either way, a large picture is fitted between head and foot',
  (size) => {
    for (const landscape of [true, false]) {
      const page = pixelsOf({ size, landscape });
      const { root, size: sheet, scale } = sheetOf(drawingOf(4000, 3000), legend, WORDS, LOOK, page);
      expect(sheet).toEqual(page);
      const placed = JSON.stringify(root);
      const [, x, y] =
        /translate\(([\d.]+) ([\d.]+)\) scale\([\d.]+\)","class":"picture"/u.exec(placed) ?? [];
      const [halfWidth, halfHeight] = [2000 * scale, 1500 * scale];
      expect(Number(x) - halfWidth).toBeGreaterThanOrEqual(35.9);
      expect(Number(x) + halfWidth).toBeLessThanOrEqual(page.width - 35.9);
      expect(Number(y) - halfHeight).toBeGreaterThan(100);
      expect(Number(y) + halfHeight).toBeLessThan(page.height - 80);
    }
  },
);

test('a small picture does not become a poster', () => {
  const page = pixelsOf({ size: 'A3', landscape: true });
  expect(sheetOf(drawingOf(100, 50), legend, WORDS, LOOK, page).scale).toBe(1.5);
});

test('long notes are broken into lines that stay on the sheet', () => {
  const notes = [`来源：${'《云岭市关于建设若干事项的实施意见》；'.repeat(8)}`];
  const { root } = sheetOf(drawingOf(100, 50), legend, { ...WORDS, notes }, LOOK, null);
  const lines = textsOf(root).filter(({ content }) => String(content).includes('云岭市关于'));
  expect(lines.length).toBeGreaterThan(3);
  for (const { content } of lines) expect(String(content).length * 11).toBeLessThanOrEqual(640 - 72 + 12);
});

test('the legend flows into as many rows as it needs', () => {
  const many = Array.from({ length: 9 }, () => ({ sample, words: '配合单位 12' }));
  const rows = flowOf(many, 400);
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.flat()).toHaveLength(9);
  expect(flowOf(many, 10_000)).toHaveLength(1);
});

test('print that is hard to read is said, and how small it is', () => {
  expect(smallPrint(1)).toBeNull();
  expect(smallPrint(0.3)).toEqual({ kind: 'small', points: 2.7 });
});

test('as many points as were asked for, or as a browser holds', () => {
  expect(scaleWithin({ width: 1000, height: 800 }, 4)).toBe(4);
  const large = { width: 8000, height: 6000 };
  const scale = scaleWithin(large, 4);
  expect(scale).toBeLessThan(2);
  expect(large.width * scale * large.height * scale).toBeLessThanOrEqual(100_000_000);
});
