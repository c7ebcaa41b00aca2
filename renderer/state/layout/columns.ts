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

const EMPTY: Columns = { centres: [], rows: 0, width: 0, height: 0 };

function oneColumn(items: readonly Size[]): Columns {
  const height = items.reduce((sum, item) => sum + item.height + ROW_GAP, -ROW_GAP);
  let y = -height / 2;
  const centres = items.map((item) => {
    const centre = { x: 0, y: y + item.height / 2 };
    y += item.height + ROW_GAP;
    return centre;
  });
  return { centres, rows: items.length, width: Math.max(...items.map((item) => item.width)), height };
}

/**
 * Several columns share one row pitch, every second one shifted by half of it: the line to a card of the outer column
 * runs level through a gap of the inner one instead of under its cards.
 */
function staggered(items: readonly Size[], count: number): Columns {
  const rows = Math.ceil(items.length / count);
  const cell = Math.max(...items.map((item) => item.width)) + COLUMN_GAP;
  const pitch = Math.max(...items.map((item) => item.height)) + ROW_GAP;
  const used = Math.ceil(items.length / rows);
  const height = (rows + 0.5) * pitch - ROW_GAP;
  const width = used * cell - COLUMN_GAP;
  const top = -height / 2 + (pitch - ROW_GAP) / 2;
  const centres = items.map((_, index) => {
    const [column, row] = [Math.floor(index / rows), index % rows];
    const inColumn = Math.min(rows, items.length - column * rows);
    const lead = Math.floor((rows - inColumn) / 2);
    const x = (column - (used - 1) / 2) * cell;
    return { x, y: top + (row + lead + (column % 2) / 2) * pitch };
  });
  return { centres, rows, width, height };
}

/** Fills `count` columns one after the other; `leftward` puts the first column at the right. */
export function setInColumns(items: readonly Size[], count: number, leftward = false): Columns {
  if (items.length === 0) return EMPTY;
  const block = count === 1 ? oneColumn(items) : staggered(items, count);
  if (!leftward) return block;
  return { ...block, centres: block.centres.map(({ x, y }) => ({ x: -x, y })) };
}

/** Room for a line down the middle of a block that stands above or below its origin. */
const GUTTER = 84;

/** Two columns with a gutter between them: lines come down the gutter and turn into the sides of the cards. */
export function setBesideGutter(items: readonly Size[]): Columns {
  const half = Math.ceil(items.length / 2);
  const [left, right] = [oneColumn(items.slice(0, half)), oneColumn(items.slice(half))];
  const column = Math.max(left.width, right.width);
  const shift = (column + GUTTER) / 2;
  const top = (part: Columns): number => (part.height - Math.max(left.height, right.height)) / 2;
  const centres = [
    ...left.centres.map(({ x, y }) => ({ x: x - shift, y: y + top(left) })),
    ...right.centres.map(({ x, y }) => ({ x: x + shift, y: y + top(right) })),
  ];
  const height = Math.max(left.height, right.height);
  return { centres, rows: half, width: column * 2 + GUTTER, height };
}
