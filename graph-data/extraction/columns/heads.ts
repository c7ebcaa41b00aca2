/** Which row of each sheet names its columns, and whether the rules can tell what they hold. */
import type { TableHead } from '../../model/table-columns.ts';
import {
  readTableHeader,
  type SheetRow,
  type SheetRows,
  type ToldHead,
  titlesAt,
} from '../../readers/index.ts';
import { cellsBelow, meaningOfTitle, seemsBodies } from './guess.ts';

/** Rows looked at for the one that names the columns; titles, dates and notes stand above it. */
const HEAD_WITHIN = 20;
const LONGEST_TITLE = 24;
/** Part of the columns a row of titles fills. */
const FILLED = 0.6;
/** Rows below the titles; a table of one row is a form. */
const FEWEST_ROWS = 2;

const filledIn = ({ cells }: SheetRow): number => cells.filter((cell) => cell.trim() !== '').length;

const isKnown = ({ cells }: SheetRow): boolean =>
  readTableHeader(cells.join('\t').normalize('NFKC')) !== null;

function looksLikeTitles(row: SheetRow, width: number): boolean {
  const filled = filledIn(row);
  return (
    filled >= 2 &&
    filled >= width * FILLED &&
    row.cells.every((cell) => cell.length <= LONGEST_TITLE && !/^\d+$/u.test(cell.trim()))
  );
}

export interface FoundHead {
  /** Position among the rows of the sheet. */
  readonly at: number;
  /** A rule knows it as the header of a task table. */
  readonly known: boolean;
}

/** Null for a sheet of one column or none. */
export function findHead(rows: readonly SheetRow[]): FoundHead | null {
  const first = rows.slice(0, HEAD_WITHIN);
  const known = first.findIndex(isKnown);
  if (known >= 0) return { at: known, known: true };
  const width = Math.max(0, ...first.map(filledIn));
  if (width < 2) return null;
  const titles = first.findIndex((row) => looksLikeTitles(row, width));
  return { at: titles >= 0 ? titles : first.findIndex((row) => filledIn(row) >= 2), known: false };
}

/** False where a column that no title explains seems to name bodies. */
function isSure(titles: readonly string[], below: readonly SheetRow[]): boolean {
  if (below.length < FEWEST_ROWS) return true;
  const rows = below.map(({ cells }) => cells);
  return !titles.some(
    (title, column) => meaningOfTitle(title) === null && seemsBodies(cellsBelow(rows, column)),
  );
}

function headOf({ rows, ...sheet }: SheetRows): TableHead | null {
  const found = findHead(rows);
  const row = found && rows[found.at];
  if (!found || !row) return null;
  const titles = titlesAt(rows, found.at);
  return { ...sheet, row: row.number, titles, told: null, sure: isSure(titles, rows.slice(found.at + 1)) };
}

/** One for every sheet that has columns; what was told of a sheet stands instead of what is found. */
export function tableHeads(sheets: readonly SheetRows[], told: readonly ToldHead[]): readonly TableHead[] {
  return sheets.flatMap((sheet) => {
    const known = told.filter((head) => head.sheet === sheet.sheet);
    if (known.length > 0)
      return known.map(({ meanings, ...head }) => ({ ...head, told: meanings, sure: true }));
    return headOf(sheet) ?? [];
  });
}
