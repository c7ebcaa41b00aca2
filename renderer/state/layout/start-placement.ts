/**
 * The first picture: the chosen thing in the middle, what it belongs to above it, everything else in columns to
 * the left and right, read from the top left. Deterministic, so that the same question gives the same picture.
 */
import { setInColumns } from './columns.ts';
import type { Point, Size } from './geometry.ts';

/** Room for the lines and their marks between the middle and the first column: taller columns need more. */
const LEAST_GAP = 96;
const MOST_GAP = 168;
const GAP_OF_HEIGHT = 0.24;
const ABOVE_GAP = 44;
const ROW_SPACE = 24;
/** Rows that a window of 768 px shows at a legible zoom; more go into a second column. */
const MAXIMUM_ROWS = 11;

export interface StartInput {
  readonly middle: Size;
  /** What the middle belongs to: its section, its document. */
  readonly above: readonly Size[];
  /** Everything else, in reading order. */
  readonly around: readonly Size[];
}

export interface StartPlacement {
  readonly above: readonly Point[];
  readonly around: readonly Point[];
}

function side(items: readonly Size[], middle: Size, leftward: boolean): Point[] {
  const block = setInColumns(items, Math.ceil(items.length / MAXIMUM_ROWS), leftward);
  const gap = Math.min(MOST_GAP, Math.max(LEAST_GAP, block.height * GAP_OF_HEIGHT));
  const distance = middle.width / 2 + gap + block.width / 2;
  return block.centres.map(({ x, y }) => ({ x: x + (leftward ? -distance : distance), y }));
}

function row(items: readonly Size[], bottom: number): Point[] {
  const width = items.reduce((sum, item) => sum + item.width + ROW_SPACE, -ROW_SPACE);
  let x = -width / 2;
  return items.map((item) => {
    const centre = { x: x + item.width / 2, y: bottom - item.height / 2 };
    x += item.width + ROW_SPACE;
    return centre;
  });
}

/** Rows of two: wider ones would reach into the columns. */
function rowsAbove(items: readonly Size[], bottom: number): Point[] {
  if (items.length === 0) return [];
  const first = items.slice(0, 2);
  const top = bottom - Math.max(...first.map((item) => item.height)) - ROW_SPACE;
  return [...row(first, bottom), ...rowsAbove(items.slice(2), top)];
}

/** Centres for everything around the middle, which stands at the origin. */
export function placeStart({ middle, above, around }: StartInput): StartPlacement {
  const half = Math.ceil(around.length / 2);
  return {
    above: rowsAbove(above, -middle.height / 2 - ABOVE_GAP),
    around: [...side(around.slice(0, half), middle, true), ...side(around.slice(half), middle, false)],
  };
}
