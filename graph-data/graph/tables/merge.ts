/** Which neighbouring rows share a cell. */
import type { ExportCell, MergedRows } from './types.ts';

/** Runs of two or more rows with the same value in a column; empty cells are left apart. */
export function mergeEqual(rows: readonly (readonly ExportCell[])[], column: number): readonly MergedRows[] {
  const merged: MergedRows[] = [];
  let firstRow = 0;
  while (firstRow < rows.length) {
    const value = rows[firstRow]?.[column] ?? null;
    let end = firstRow + 1;
    while (value !== null && end < rows.length && rows[end]?.[column] === value) end += 1;
    if (end - firstRow > 1) merged.push({ column, firstRow, rowCount: end - firstRow });
    firstRow = end;
  }
  return merged;
}
