/** Blocks of boxes: as many columns as give the shape of the canvas, and blocks set one beside the other. */
import { COLUMN_GAP, type Columns, ROW_GAP, setInColumns } from '../columns.ts';
import type { Size } from '../geometry.ts';

/** The number of columns with which these boxes come nearest to a shape. */
function columnsFor(items: readonly Size[], shape: number): number {
  const width = Math.max(...items.map((item) => item.width)) + COLUMN_GAP;
  const height = Math.max(...items.map((item) => item.height)) + ROW_GAP;
  return Math.max(1, Math.round(Math.sqrt((items.length * height * shape) / width)));
}

/** Rows of blocks that are not wider than the whole should be; centres of the blocks, in their order. */
export function setInRows(
  blocks: readonly Size[],
  gap: number,
  shape: number,
): { readonly x: number; readonly y: number }[] {
  const area = blocks.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const widest = Math.max(Math.sqrt(area * shape), ...blocks.map(({ width }) => width));
  let [left, top, tallest] = [0, 0, 0];
  return blocks.map(({ width, height }) => {
    if (left > 0 && left + width > widest) {
      top += tallest + gap;
      [left, tallest] = [0, 0];
    }
    const centre = { x: left + width / 2, y: top + height / 2 };
    left += width + gap;
    tallest = Math.max(tallest, height);
    return centre;
  });
}

export const setInBlock = (items: readonly Size[], shape: number): Columns =>
  setInColumns(items, columnsFor(items, shape));
