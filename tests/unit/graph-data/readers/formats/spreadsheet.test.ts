/** Workbooks and CSV: merged cells, dates, hidden sheets, places of rows. */
import { describe, expect, it } from 'vitest';
import { cellPlace } from '../../../../../graph-data/readers/formats/spreadsheet/cell-place.ts';
import { inline, xlsx } from '../../../../../scripts/fuzz/files/xlsx.ts';
import { read } from '../../../../../scripts/fuzz/read.ts';

describe('readXlsx', () => {
  it('reads shared texts, numbers, dates and merged cells of the visible sheets', async () => {
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"><v>45292</v></c>${inline('C2', '市水利局')}</row><row r="4"><c r="A4"><v>0.30000000000000004</v></c><c r="B4" t="b"><v>1</v></c></row>`;
    const secret = { name: '底稿', rows: `<row r="1">${inline('A1', '草稿')}</row>`, hidden: true };
    const { text, places } = await read(
      xlsx([{ name: '任务', rows, merges: ['C2:C4'] }, secret], ['序号', '时限', '责任单位']),
    );
    expect(text.split('\n')).toEqual([
      '序号\t时限\t责任单位',
      '1\t2024年1月1日\t市水利局',
      '0.3\t是\t市水利局',
    ]);
    expect(places[2]).toEqual({ start: 28, sheet: '任务', row: 4 });
  });

  it('parts sheets by an empty line', async () => {
    const sheet = (name: string) => ({
      name,
      rows: `<row r="1">${inline('A1', name)}${inline('B1', '甲')}</row>`,
    });
    expect((await read(xlsx([sheet('一月'), sheet('二月')]))).text).toBe('一月\t甲\n\n二月\t甲');
  });
});

describe('readCsv', () => {
  it('keeps quoted marks and breaks inside a cell, and names the record', async () => {
    const bytes = new TextEncoder().encode('序号,任务,责任单位\r\n1,"修渠,\n清淤",市水利局\r\n');
    const { text, places, format } = await read(bytes, '台账.csv');
    expect(format).toBe('csv');
    expect(text).toBe('序号\t任务\t责任单位\n1\t修渠, 清淤\t市水利局');
    expect(places[1]).toMatchObject({ row: 2 });
  });
});

describe('cellPlace', () => {
  it.each([
    ['A1', 0, 0],
    ['Z3', 2, 25],
    ['AB12', 11, 27],
  ] as const)('reads %s', (reference, atRow, column) => {
    expect(cellPlace(reference)).toEqual({ row: atRow, column });
  });
});
