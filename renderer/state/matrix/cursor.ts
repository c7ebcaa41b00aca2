/** The cell the keys are at, and where a key leads. −1 is the head: of a column (row −1) or of a row (column −1). Pure. */
export interface Cursor {
  readonly row: number;
  readonly column: number;
}

export const CURSOR_START: Cursor = { row: 0, column: 0 };

export interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** Rows a screen holds: the step of Page Up and Page Down. */
  readonly page: number;
}

export interface Key {
  readonly key: string;
  readonly ctrl: boolean;
}

const between = (least: number, value: number, most: number): number =>
  Math.max(least, Math.min(value, most));

/** Stays inside; the corner, where both heads meet, is no cell. */
export function clamped({ row, column }: Cursor, { rows, columns }: Extent): Cursor {
  const [inRow, inColumn] = [between(-1, row, rows - 1), between(-1, column, columns - 1)];
  return inRow === -1 && inColumn === -1 ? { row: inRow, column: 0 } : { row: inRow, column: inColumn };
}

/** Null when the key moves nothing. */
export function moved(cursor: Cursor, { key, ctrl }: Key, extent: Extent): Cursor | null {
  const { row, column } = cursor;
  const [lastRow, lastColumn] = [extent.rows - 1, extent.columns - 1];
  const targets: Readonly<Record<string, Cursor>> = {
    ArrowUp: { row: ctrl ? 0 : row - 1, column },
    ArrowDown: { row: ctrl ? lastRow : row + 1, column },
    ArrowLeft: { row, column: ctrl ? 0 : column - 1 },
    ArrowRight: { row, column: ctrl ? lastColumn : column + 1 },
    Home: { row: ctrl ? 0 : row, column: 0 },
    End: { row: ctrl ? lastRow : row, column: lastColumn },
    PageUp: { row: Math.max(0, row - extent.page), column },
    PageDown: { row: row + extent.page, column },
  };
  const target = targets[key];
  if (target === undefined) return null;
  const next = clamped(target, extent);
  // From a head towards the corner there is nowhere to go.
  return (row === -1 || column === -1) && target.row === -1 && target.column === -1 ? cursor : next;
}
