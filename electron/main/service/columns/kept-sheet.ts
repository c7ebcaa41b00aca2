/** The sheets of a kept file, and the titles of a row somebody names. */
import { keptSheets, type SheetRows, titlesAt } from '../../../../graph-data/readers/index.ts';
import { BridgeProblem } from '../../../bridge/problem.ts';
import type { KeptImport } from '../../../database/index.ts';

/** The sheets of a kept file, as the file shows them. */
export const sheetsOf = ({ imported: { places, tables = [] }, text }: KeptImport): readonly SheetRows[] =>
  keptSheets(text.text, places, tables);

/** @throws BridgeProblem `columns-no-table` */
export function sheetAt(sheets: readonly SheetRows[], sheet: number): SheetRows {
  const found = sheets[sheet];
  if (found === undefined) throw new BridgeProblem('columns-no-table');
  return found;
}

/** Titles of the row with this number. @throws BridgeProblem `columns-no-table` */
export function titlesOfRow({ rows }: SheetRows, row: number): readonly string[] {
  const at = rows.findIndex(({ number }) => number === row);
  if (at < 0) throw new BridgeProblem('columns-no-table');
  return titlesAt(rows, at);
}
