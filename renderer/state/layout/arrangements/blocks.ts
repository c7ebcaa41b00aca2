/** Blocks of boxes: as many columns as give the shape of the canvas, and blocks set one beside the other. */
import { COLUMN_GAP, type Columns, ROW_GAP, setInColumns } from '../columns.ts';
import type { Size } from '../geometry.ts';

/**
 * Width over height of the canvas at 1366 × 768 with the outline folded; a picture of this shape is shown largest there.
 * Expansions keep to 1.2 (`expand-placement.ts`), the shape that both panels leave at 1920 × 1080.
 */
const CANVAS_SHAPE = 1.4;

/** The number of columns with which these boxes come nearest to the shape of the canvas. */
export function columnsFor(items: readonly Size[]): number {
  const width = Math.max(...items.map((item) => item.width)) + COLUMN_GAP;
  const height = Math.max(...items.map((item) => item.height)) + ROW_GAP;
  return Math.max(1, Math.round(Math.sqrt((items.length * height * CANVAS_SHAPE) / width)));
}

/** Rows of blocks that are not wider than the whole should be; centres of the blocks, in their order. */
export function setInRows(
  blocks: readonly Size[],
  gap: number,
): { readonly x: number; readonly y: number }[] {
  const area = blocks.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const widest = Math.max(Math.sqrt(area * CANVAS_SHAPE), ...blocks.map(({ width }) => width));
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

/** A block of the shape of the canvas. */
export const setInBlock = (items: readonly Size[]): Columns => setInColumns(items, columnsFor(items));
