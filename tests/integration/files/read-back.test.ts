/** What was written is read back by LibreOffice and compared cell by cell. */
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeDocument } from '../../../electron/files/index.ts';
import { composeExport, type ExportTable, everything } from '../../../graph-data/graph/tables/index.ts';
import { fixtureDataset } from '../../support/dataset.ts';
import { trickyDocument, trickyTable } from '../../support/export-document.ts';
import { htmlOfDocx, sayWhenAbsent, sheetsOf, sofficeIsThere } from '../../support/soffice.ts';

/** Title and facts stand above the column titles. */
const ROWS_ABOVE = 2;

const asText = ({ columns, rows }: ExportTable): string[][] => [
  columns.map(({ title }) => title),
  ...rows.map((row) => row.map((cell) => String(cell ?? ''))),
];

function cellsOf(csv: string | undefined): string[][] {
  return Papa.parse<string[]>(csv ?? '', { skipEmptyLines: true }).data;
}

beforeAll(sayWhenAbsent);

describe.skipIf(!sofficeIsThere)('read back by LibreOffice', () => {
  test('a workbook of tricky cells: every value as it was, nothing computed', async () => {
    const sheets = await sheetsOf(await writeDocument(trickyDocument, 'xlsx'));
    const cells = cellsOf(sheets['任务分解表']);
    expect(cells[0]?.[0]).toBe(trickyDocument.heading.title);
    expect(cells.slice(ROWS_ABOVE)).toEqual(asText(trickyTable));
    expect(sheets['说明']).toContain('秘密★10年');
    expect(sheets['说明']).toContain('单位：市发改委');
  });

  test('the 任务分解表 of the invented city', async () => {
    const document = composeExport(
      { what: 'breakdown', scope: everything },
      fixtureDataset().dataset,
      '2026-03-02',
    );
    const [table] = document?.blocks ?? [];
    if (document === null || table?.kind !== 'table') throw new Error('no table');
    const sheets = await sheetsOf(await writeDocument(document, 'xlsx'));
    expect(cellsOf(sheets['任务分解表']).slice(ROWS_ABOVE)).toEqual(asText(table));
  });

  test('a Word document: title, paragraphs and the cells of its table', async () => {
    const html = await htmlOfDocx(await writeDocument(trickyDocument, 'docx'));
    const text = html
      .replace(/<br\/?>/gu, '')
      .replace(/<[^>]*>/gu, '')
      .replace(/\s+/gu, '');
    for (const piece of [
      trickyDocument.heading.title,
      '共4项',
      '=SUM(A1:A9)',
      '第一行第二行，含&quot;引号&quot;与&lt;尖括号&gt;&amp;和号',
      '筛选：单位：市发改委',
    ])
      expect(text).toContain(piece.replace(/\s+/gu, ''));
    expect(html).toMatch(/rowspan="?2/u);
  });
});
