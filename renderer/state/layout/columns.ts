/** Setting boxes in columns: the shape in which office staff read a list of duties. */
import type { Point, Size } from './geometry.ts';

export const ROW_GAP = 14;
export const COLUMN_GAP = 28;

export interface Columns extends Size {
  /** Centres relative to the centre of the whole block, in the order of the items. */
  readonly centres: readonly Point[];
  /** Items in the fullest column. */
  readonly rows: number;
}

interface Column extends Size {
  readonly items: readonly Size[];
}

function columnOf(items: readonly Size[]): Column {
  const height = items.reduce((sum, item) => sum + item.height + ROW_GAP, -ROW_GAP);
  return { items, width: Math.max(...items.map((item) => item.width)), height };
}

function chunks(items: readonly Size[], count: number): Column[] {
  const rows = Math.ceil(items.length / count);
  const columns: Column[] = [];
  for (let start = 0; start < items.length; start += rows) {
    columns.push(columnOf(items.slice(start, start + rows)));
  }
  return columns;
}

function centresOf(column: Column, x: number): Point[] {
  let y = -column.height / 2;
  return column.items.map((item) => {
    const centre = { x, y: y + item.height / 2 };
    y += item.height + ROW_GAP;
    return centre;
  });
}

/** Fills `count` columns one after the other, each centred; `leftward` puts the first column at the right. */
export function setInColumns(items: readonly Size[], count: number, leftward = false): Columns {
  if (items.length === 0) return { centres: [], rows: 0, width: 0, height: 0 };
  const columns = chunks(items, count);
  const width = columns.reduce((sum, column) => sum + column.width + COLUMN_GAP, -COLUMN_GAP);
  const height = Math.max(...columns.map((column) => column.height));
  let x = -width / 2;
  const centres = columns.flatMap((column) => {
    const centre = x + column.width / 2;
    x += column.width + COLUMN_GAP;
    return centresOf(column, leftward ? -centre : centre);
  });
  return { centres, rows: Math.ceil(items.length / count), width, height };
}
