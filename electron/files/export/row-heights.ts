/** Heights of table rows in points, so that wrapped text is seen in full in every program. */
import type { ExportTable } from '../../../graph-data/graph/tables/index.ts';
import { linesOf } from './measure-text.ts';

const LINE = 14;
const PADDING = 6;
/** Excel's own limit. */
const HIGHEST = 409;
/** Room a cell keeps free beside its text, in half-width characters. */
const MARGIN = 1;

const heightOf = (lines: number): number => Math.min(HIGHEST, lines * LINE + PADDING);

/** Each row as high as its own cells ask, and the last row of a shared cell as high as that one still lacks. */
export function rowHeights({ columns, rows, merged }: ExportTable): readonly number[] {
  const lines = (row: number, column: number): number =>
    linesOf(String(rows[row]?.[column] ?? ''), (columns[column]?.width ?? 0) - MARGIN);
  const shared = new Set(
    merged.flatMap(({ column, firstRow, rowCount }) =>
      Array.from({ length: rowCount }, (_, index) => `${firstRow + index} ${column}`),
    ),
  );
  const heights = rows.map((cells, row) =>
    heightOf(
      Math.max(1, ...cells.map((_, column) => (shared.has(`${row} ${column}`) ? 1 : lines(row, column)))),
    ),
  );
  for (const { column, firstRow, rowCount } of merged) {
    const last = firstRow + rowCount - 1;
    const given = heights.slice(firstRow, last + 1).reduce((sum, height) => sum + height, 0);
    const lacking = lines(firstRow, column) * LINE + PADDING - given;
    if (lacking > 0) heights[last] = Math.min(HIGHEST, (heights[last] ?? 0) + lacking);
  }
  return heights;
}
