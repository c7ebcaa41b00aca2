/** What the writers put into their files, read as the bytes they are. */
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { linesOf, widthOf } from '../../../../../electron/files/export/measure-text.ts';
import { rowHeights } from '../../../../../electron/files/export/row-heights.ts';
import { toPrintablePage, writeDocument } from '../../../../../electron/files/index.ts';
import { trickyDocument, trickyTable } from '../../../../support/export-document.ts';

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

async function partsOf(format: 'xlsx' | 'docx'): Promise<(name: string) => string> {
  const parts = unzipSync(await writeDocument(trickyDocument, format));
  return (name) => decode(parts[name]);
}

test.each(['xlsx', 'docx', 'csv'] as const)('%s: the same document gives the same bytes', async (format) => {
  const first = await writeDocument(trickyDocument, format);
  expect(await writeDocument(trickyDocument, format)).toEqual(first);
});

describe('xlsx', () => {
  test('paper, repeated head, filter, frozen panes and page lines', async () => {
    const part = await partsOf('xlsx');
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(sheet).toContain(
      '<pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(sheet).toContain('<autoFilter ref="A3:D7"/>');
    expect(sheet).toMatch(/<pane [^>]*ySplit="3"[^>]*xSplit="2"/u);
    expect(sheet).toContain('密级：秘密★10年');
    expect(sheet).toContain('第 &amp;P 页 共 &amp;N 页');
    expect(part('xl/workbook.xml')).toContain("'任务分解表'!$A:$B,'任务分解表'!$3:$3");
  });

  test('shared cells keep their value in every row', async () => {
    const sheet = (await partsOf('xlsx'))('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<mergeCell ref="B4:B5"/>');
    const value = (cell: string): string | undefined =>
      new RegExp(`<c r="${cell}"[^>]*><v>(\\d+)</v>`, 'u').exec(sheet)?.[1];
    expect(value('B5')).toBe(value('B4'));
  });

  test('nothing is a formula', async () => {
    expect((await partsOf('xlsx'))('xl/worksheets/sheet1.xml')).not.toContain('<f>');
  });
});

describe('docx', () => {
  test('repeats its head, carries the mark in the header and pages in the footer', async () => {
    const part = await partsOf('docx');
    expect(part('word/document.xml')).toContain('<w:tblHeader/>');
    expect(part('word/document.xml')).toContain('<w:vMerge w:val="restart"/>');
    expect(part('word/header1.xml')).toContain('密级：秘密★10年');
    expect(part('word/footer1.xml')).toContain('NUMPAGES');
    expect(part('docProps/core.xml')).toContain('2026-03-02T00:00:00Z');
  });
});

describe('csv', () => {
  test('is UTF-8 with its mark, every formula disarmed, numbers left as numbers', async () => {
    const text = decode(await writeDocument(trickyDocument, 'csv'));
    const bytes = await writeDocument(trickyDocument, 'csv');
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.split('\r\n')).toEqual([
      '序号,章节,举措,标记,密级',
      `1,一、总体任务,"'=SUM(A1:A9)",●,秘密★10年`,
      '2,一、总体任务,"第一行\n第二行，含""引号""与<尖括号>&和号",,秘密★10年',
      `3,二、保障,"'-1,5 与 +2",○,秘密★10年`,
      `-4,,"'@提醒",◐,秘密★10年`,
      '',
    ]);
  });

  test('a formula in a cell of several lines is disarmed too', async () => {
    const table = { ...trickyTable, rows: [[1, null, '=1\n+2', null]], merged: [] };
    const text = decode(await writeDocument({ ...trickyDocument, blocks: [table] }, 'csv'));
    expect(text).toContain(`"'=1\n+2"`);
  });

  test('has no column of marks where no source is marked', async () => {
    const heading = { ...trickyDocument.heading, classification: null };
    expect(decode(await writeDocument({ ...trickyDocument, heading }, 'csv'))).not.toContain('密级');
  });
});

describe('page', () => {
  const { html, margins, size, landscape } = toPrintablePage(trickyDocument);

  test('escapes what a document says and shares cells', () => {
    expect(html).toContain('含&quot;引号&quot;与&lt;尖括号&gt;&amp;和号');
    expect(html).toContain('<td class="text shared" rowspan="2">一、总体任务</td>');
    expect(html.match(/一、总体任务/gu)).toHaveLength(1);
    expect(html).not.toContain('<script');
  });

  test('a cell shared by more rows than a page holds is no cell over all of them', () => {
    const rows = Array.from({ length: 40 }, (_, index) => [index + 1, '一、总体任务', null, null]);
    const merged = [{ column: 1, firstRow: 0, rowCount: rows.length }];
    const long = toPrintablePage({ ...trickyDocument, blocks: [{ ...trickyTable, rows, merged }] }).html;
    expect(long).not.toContain('rowspan');
    expect(long.split('一、总体任务')).toHaveLength(2);
    expect(long.match(/continued"><\/td>/gu)).toHaveLength(39);
  });

  test('says mark, date, sources, rule and pages in its margins', () => {
    expect([size, landscape]).toEqual(['A3', true]);
    expect(margins?.header).toContain('密级：秘密★10年');
    expect(margins?.header).toContain('制表日期：2026年3月2日');
    expect(margins?.footer).toContain('职责口径：责任单位按原文排列');
    expect(margins?.footer).toContain('class="pageNumber"');
    expect(margins?.plain.header).toMatch(/^密级：秘密★10年　　/u);
    expect(margins?.plain.header).not.toContain('<');
    expect(margins?.plain.footer).toMatch(/^来源：/u);
  });
});

describe('room of text', () => {
  test('Chinese takes two, Latin one', () => {
    expect(widthOf('市发改委（A1）')).toBe(8 + 2 + 2 + 2);
    expect(linesOf('市发改委、市教育局\n第5行', 10)).toBe(3);
  });

  test('the last row of a shared cell makes up what its text still lacks', () => {
    const long = '很长的章节标题'.repeat(12);
    const rows = [
      [1, long, '甲', null],
      [2, long, '乙', null],
    ];
    const [first = 0, last = 0] = rowHeights({
      ...trickyTable,
      rows,
      merged: [{ column: 1, firstRow: 0, rowCount: 2 }],
    });
    expect(first).toBe(20);
    expect(first + last).toBe(linesOf(long, 19) * 14 + 6);
  });
});
