/** `columns.sheet`: one sheet of a kept file as somebody needs to see it, and what its columns seem to hold. */
import { findHead, guessColumns } from '../../../../graph-data/extraction/index.ts';
import { type KnownColumns, shapeOf, type TableHead } from '../../../../graph-data/model/table-columns.ts';
import type { SheetRow, SheetRows } from '../../../../graph-data/readers/index.ts';
import type { ColumnSheet, ColumnSheetQuestion, SheetColumn } from '../../../bridge/contract.ts';
import { BridgeProblem } from '../../../bridge/problem.ts';
import type { KeptImport } from '../../../database/index.ts';
import { sheetAt, sheetsOf, titlesOfRow } from './kept-sheet.ts';

/** Rows shown from the top, and below the titles where those stand deeper. */
const FEWEST_SHOWN = 12;
const SHOWN_BELOW = 8;
/** A cell says what it holds long before its end. */
const LONGEST_SHOWN = 200;

/** Where the titles stand: as asked, as it was told, or as it seems. */
function headRow(sheet: SheetRows, heads: readonly TableHead[], wanted: number | null): number {
  if (wanted !== null) return wanted;
  const told = heads.find((head) => head.told !== null && head.sheet === sheet.sheet);
  if (told !== undefined) return told.row;
  const row = sheet.rows[findHead(sheet.rows)?.at ?? 0];
  if (row === undefined) throw new BridgeProblem('columns-no-table');
  return row.number;
}

function columnsOf(
  titles: readonly string[],
  below: readonly SheetRow[],
  told: KnownColumns | undefined,
): readonly SheetColumn[] {
  const guesses = guessColumns(
    titles,
    below.map(({ cells }) => cells),
  );
  return guesses.map((guess, index) => {
    const meaning = told?.meanings[index];
    return meaning === undefined ? guess : { title: guess.title, meaning, reason: 'told' };
  });
}

/** @param remembered what was told of tables with other titles */
export function columnSheet(
  kept: KeptImport,
  remembered: readonly KnownColumns[],
  { sheet: asked, row: wanted }: ColumnSheetQuestion,
): ColumnSheet {
  const { records, tables = [] } = kept.imported;
  const sheets = sheetsOf(kept);
  const sheet = sheetAt(sheets, asked);
  const row = headRow(sheet, tables, wanted);
  const titles = titlesOfRow(sheet, row);
  const at = sheet.rows.findIndex(({ number }) => number === row);
  const own = tables.find((head) => head.told !== null && head.sheet === sheet.sheet && head.row === row);
  const told =
    own?.told != null
      ? { titles, meanings: own.told }
      : remembered.find((columns) => shapeOf(columns.titles) === shapeOf(titles));
  return {
    name: records.file.name,
    sheets: sheets.map((each) => each.sheet ?? ''),
    sheet: asked,
    rows: sheet.rows.slice(0, Math.max(FEWEST_SHOWN, at + 1 + SHOWN_BELOW)).map(({ number, cells }) => ({
      number,
      cells: cells.map((cell) => cell.slice(0, LONGEST_SHOWN)),
    })),
    total: sheet.rows.length,
    row,
    columns: columnsOf(titles, sheet.rows.slice(at + 1), told),
  };
}
