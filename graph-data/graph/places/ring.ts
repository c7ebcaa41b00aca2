/** Equal tiles in a ring around the middle of a grid. Pure. */

export interface Cell {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

export interface Ring {
  readonly columns: number;
  readonly rows: number;
  /** The middle, which the ring leaves free. */
  readonly middle: Cell;
  /** As many as asked for, clockwise from the upper left. */
  readonly cells: readonly Cell[];
}

const FEWEST = 3;
/** Beside this many columns a tile is too narrow for its name. */
const MOST_COLUMNS = 6;

const one = (column: number, row: number): Cell => ({ column, row, columns: 1, rows: 1 });

function clockwise(columns: number, rows: number): readonly Cell[] {
  const across = Array.from({ length: columns }, (_, column) => column);
  const down = Array.from({ length: rows - 2 }, (_, row) => row + 1);
  return [
    ...across.map((column) => one(column, 0)),
    ...down.map((row) => one(columns - 1, row)),
    ...across.toReversed().map((column) => one(column, rows - 1)),
    ...down.toReversed().map((row) => one(0, row)),
  ];
}

/** The smallest ring with room for all, as wide as high or a little wider; a wide middle belongs to the centre. */
export function ringOf(count: number): Ring {
  let [columns, rows] = [FEWEST, FEWEST];
  while (2 * (columns + rows) - 4 < count) {
    if (columns < MOST_COLUMNS && columns <= rows) columns += 1;
    else rows += 1;
  }
  return {
    columns,
    rows,
    middle: { column: 1, row: 1, columns: columns - 2, rows: rows - 2 },
    cells: clockwise(columns, rows).slice(0, count),
  };
}
