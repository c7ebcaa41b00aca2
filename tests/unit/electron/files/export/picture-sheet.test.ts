/** The sheet of a drawn picture: lines within the room, nothing over the edge. */
import { expect, test } from 'vitest';
import { linesWithin, pictureSheet, sheetSvg } from '../../../../../electron/files/export/picture-sheet.ts';
import { widthOf } from '../../../../../graph-data/graph/places/index.ts';

const drawing = { body: '<path d="M0 0H900"/>', width: 900, height: 200 };
const heading = {
  ...{
    title: '时间轴 <一>',
    date: '2026-11-29',
    roleRules: [],
    names: [],
    filters: ['类别：目标'],
    legend: null,
  },
  sources: Array.from({ length: 9 }, (_, index) => `《云岭市${index}号文件》（2026年）`),
  classification: '内部',
};
const document = {
  heading,
  paper: { size: 'A4', orientation: 'landscape' } as const,
  blocks: [
    { kind: 'picture', drawing, caption: '图一' } as const,
    { kind: 'paragraph', text: '只在页上' } as const,
    { kind: 'picture', drawing: { ...drawing, width: 700 }, caption: '图二' } as const,
  ],
};

test('lines stay within the room, closing signs aside, and lose no word', () => {
  const text = '来源：《云岭市实施意见》；《云岭市工作报告》。';
  const lines = linesWithin(text, 96, 12);
  expect(lines.join('')).toBe(text);
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) {
    expect(widthOf(line.replace(/[，。、；：）》]+$/u, ''), 12)).toBeLessThanOrEqual(96);
    expect(line).not.toMatch(/^[，。、；：）》]/u);
  }
});

test('pictures stand below each other with their captions; 密级 and the day are said once, words are escaped', () => {
  const sheet = pictureSheet(document);
  const svg = sheetSvg(sheet);
  expect(svg.match(/viewBox="0 0 (?:900|700) 200"/gu)).toHaveLength(2);
  expect(svg.indexOf('图一')).toBeLessThan(svg.indexOf('图二'));
  expect(svg.match(/密级：内部/gu)).toHaveLength(1);
  expect(svg.match(/2026年11月29日/gu)).toHaveLength(1);
  expect(svg).toContain('时间轴 &lt;一&gt;');
  expect(svg).not.toContain('只在页上');
  expect(sheet.width).toBeGreaterThan(900);
  const places = [...svg.matchAll(/<text x="\d+" y="(\d+)"/gu)].map(([, y]) => Number(y));
  expect(Math.max(...places)).toBeLessThan(sheet.height);
});
