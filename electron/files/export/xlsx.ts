/** Tables as an Excel workbook: one sheet a table, and one that says what they rest on. */
import writeExcelFile, { type Sheet } from 'write-excel-file/node';
import { getCellAddress } from 'write-excel-file/utility';
import type { ExportDocument, ExportTable } from '../../../graph-data/graph/tables/index.ts';
import { CELL_FONT } from './fonts.ts';
import { pageLines } from './page-lines.ts';
import { noteRows, tableRows } from './xlsx-cells.ts';
import { type NodeContent, printFeature, type SheetPrint } from './xlsx-print.ts';
import { restamp } from './zip.ts';

/** Rows above the data: title, facts, column titles. */
const ROWS_ABOVE = 3;
const NOTES = '说明';
const NOTE_WIDTHS = [14, 110] as const;

function tableSheet(table: ExportTable, { heading }: ExportDocument): Sheet<NodeContent> {
  return {
    sheet: table.name,
    data: tableRows(table, heading),
    columns: table.columns.map(({ width }) => ({ width })),
    stickyRowsCount: ROWS_ABOVE,
    ...(table.fixedColumns === 0 ? {} : { stickyColumnsCount: table.fixedColumns }),
  };
}

function notesSheet({ heading }: ExportDocument): Sheet<NodeContent> {
  return { sheet: NOTES, data: noteRows(heading), columns: NOTE_WIDTHS.map((width) => ({ width })) };
}

const range = (row: number, column: number, toRow: number, toColumn: number): string =>
  `${getCellAddress(row, column)}:${getCellAddress(toRow, toColumn)}`;

const letters = (column: number): string => getCellAddress(0, column).replace(/\d/gu, '');

/** Shared cells keep their value in every row, so that filtering by one finds all its rows. */
function tablePrint({ name, columns, rows, merged, fixedColumns }: ExportTable): SheetPrint {
  const last = columns.length - 1;
  const shared = merged.map(({ column, firstRow, rowCount }) =>
    range(ROWS_ABOVE + firstRow, column, ROWS_ABOVE + firstRow + rowCount - 1, column),
  );
  return {
    name,
    filterRange: range(ROWS_ABOVE - 1, 0, ROWS_ABOVE - 1 + rows.length, last),
    repeated: [
      ...(fixedColumns === 0 ? [] : [`$A:$${letters(fixedColumns - 1)}`]),
      `$${ROWS_ABOVE}:$${ROWS_ABOVE}`,
    ],
    merged: [range(0, 0, 0, last), range(1, 0, 1, last), ...shared],
  };
}

/** The workbook; the same document always gives the same bytes. */
export async function toXlsx(document: ExportDocument): Promise<Uint8Array> {
  const tables = document.blocks.filter((block) => block.kind === 'table');
  const sheets = [...tables.map((table) => tableSheet(table, document)), notesSheet(document)];
  const prints = [...tables.map(tablePrint), { name: NOTES, filterRange: null, repeated: [], merged: [] }];
  const feature = printFeature(prints, document.paper, pageLines(document.heading));
  const file = writeExcelFile(sheets, { fontFamily: CELL_FONT, fontSize: 10, features: [feature] });
  return restamp(await file.toBuffer());
}
