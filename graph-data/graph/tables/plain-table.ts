/** A table without shared cells: the usual one. */
import type { ExportColumn, ExportTable } from './types.ts';

export function plainTable(
  name: string,
  columns: readonly ExportColumn[],
  rows: ExportTable['rows'],
  fixedColumns = 0,
): ExportTable {
  return { kind: 'table', name, columns, rows, merged: [], fixedColumns, uprightTitles: false };
}
