/** A task table with titles nobody knows is read once somebody told what its columns hold. */
import { describe, expect, it } from 'vitest';
import { extractText, sourceFile } from '../../../../../graph-data/extraction/index.ts';
import type { ColumnMeaning, KnownColumns } from '../../../../../graph-data/model/table-columns.ts';
import { keptSheets, readFormatted, sheetsText } from '../../../../../graph-data/readers/index.ts';
import { inline, xlsx } from '../../../../../scripts/fuzz/files/xlsx.ts';

const TOLD: readonly KnownColumns[] = [
  { titles: ['事由', '抓总', '出力方', '序号'], meanings: ['task', 'lead', 'support', 'number'] },
];
const CSV = new TextEncoder().encode(
  '澜川市渡口台账\n事 由,抓总,出力方,序号,\n修缮渡口,市水利局,市财政局、市审计局,1\n',
);
const characterMaps = async () => new Uint8Array();

async function rolesIn(bytes: Uint8Array, name: string, columns: readonly KnownColumns[]) {
  const formatted = await readFormatted(bytes, name, { characterMaps, columns });
  const { statements } = extractText(formatted.text, sourceFile(bytes, name, formatted), false);
  const roles = statements.flatMap(({ qualifiers: { role } }) => role ?? []);
  return { text: formatted.text, roles };
}

describe('columns that were told', () => {
  it('give the bodies of a CSV their roles, and the header keeps its own titles', async () => {
    expect((await rolesIn(CSV, '台账.csv', [])).roles).toEqual([]);
    const { text, roles } = await rolesIn(CSV, '台账.csv', TOLD);
    expect(text.split('\n')[1]).toBe('工作任务（事由）\t牵头单位（抓总）\t配合单位（出力方）\t序号');
    expect(roles).toEqual(['lead', 'support', 'support']);
  });

  it('are known again in a workbook with the same titles, and leave another header alone', async () => {
    const row = (number: number, cells: readonly string[]) =>
      `<row r="${number}">${cells.map((cell, index) => inline(`${'ABCD'[index]}${number}`, cell)).join('')}</row>`;
    const book = (titles: readonly string[]) =>
      xlsx([{ name: '台账', rows: row(1, titles) + row(2, ['修缮渡口', '市水利局', '市财政局', '1']) }]);
    const same = await rolesIn(book(['事由', '抓总', '出力方', '序号']), '台账.xlsx', TOLD);
    expect(same.roles).toEqual(['lead', 'support']);
    const other = await rolesIn(book(['事由', '抓总', '旁观', '序号']), '台账.xlsx', TOLD);
    expect(other.text.split('\n')[0]).toBe('事由\t抓总\t旁观\t序号');
  });

  it('make a header of many long titles that is still one', async () => {
    const titles = [
      '事由',
      '抓总',
      ...Array.from({ length: 9 }, (_, index) => `很长很长的说明文字之${index}`),
    ];
    const meanings = titles.map((_, index): ColumnMeaning => (['task', 'lead'] as const)[index] ?? 'note');
    const rest = titles.slice(2).map(() => '无');
    const csv = `${titles.join(',')}\n${['修缮渡口', '市水利局', ...rest].join(',')}\n`;
    const { roles } = await rolesIn(new TextEncoder().encode(csv), '台账.csv', [{ titles, meanings }]);
    expect(roles).toEqual(['lead']);
  });

  it('leave the sheets as the file shows them, so that the text that is kept can be read with other columns', async () => {
    const {
      text,
      places,
      told = [],
    } = await readFormatted(CSV, '台账.csv', { characterMaps, columns: TOLD });
    const heads = told.map(({ meanings, ...head }) => ({ ...head, told: meanings, sure: true }));
    const sheets = keptSheets(text, places, heads);
    expect(sheets).toEqual([
      {
        rows: [
          { number: 1, cells: ['澜川市渡口台账'] },
          { number: 2, cells: ['事 由', '抓总', '出力方', '序号'] },
          { number: 3, cells: ['修缮渡口', '市水利局', '市财政局、市审计局', '1'] },
        ],
      },
    ]);
    expect(sheetsText(sheets, TOLD).text).toBe(text);
  });
});
