/** The titles of a sheet's columns. */
import type { SheetRow } from './sheet.ts';

/** Titles up to the last column that holds anything, so that a column without a title can be told too. */
export function titlesAt(rows: readonly SheetRow[], at: number): readonly string[] {
  const below = rows.slice(at);
  const width = Math.max(
    0,
    ...below.map(({ cells }) => cells.findLastIndex((cell) => cell.trim() !== '') + 1),
  );
  return Array.from({ length: width }, (_, column) => rows[at]?.cells[column] ?? '');
}
