/** The text of a spreadsheet as it is kept → its sheets as the file shows them, so that it can be read again without the file. */
import type { PlaceMark } from '../../../model/line-place.ts';
import type { TableHead } from '../../../model/table-columns.ts';
import type { SheetRow } from './sheet.ts';
import type { SheetRows } from './sheets-text.ts';

const nameOf = (sheet: string | undefined, row: number): string => `${row} ${sheet ?? ''}`;

/** @param heads those whose columns were told give back the titles the file prints */
export function keptSheets(
  text: string,
  places: readonly PlaceMark[],
  heads: readonly TableHead[],
): readonly SheetRows[] {
  const told = heads.filter((head) => head.told !== null);
  const titles = new Map(told.map((head) => [nameOf(head.sheet, head.row), head.titles]));
  const sheets = new Map<string | undefined, SheetRow[]>();
  for (const [index, { start, sheet, row }] of places.entries()) {
    const line = text.slice(start, (places[index + 1]?.start ?? text.length + 1) - 1);
    if (row === undefined || line === '') continue;
    const rows = sheets.get(sheet) ?? [];
    rows.push({ number: row, cells: titles.get(nameOf(sheet, row)) ?? line.split('\t') });
    sheets.set(sheet, rows);
  }
  return [...sheets].map(([sheet, rows]) => (sheet === undefined ? { rows } : { sheet, rows }));
}
