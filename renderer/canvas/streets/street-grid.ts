/**
 * The streets between the cards: a grid of lines beside and between all boxes, and which of its steps touch no card.
 * Made once for a picture at rest; every line that cannot run freely is led along it. Pure.
 */
import type { Box, Point } from '../../state/layout/geometry.ts';

/** What a line keeps from a card, in pixels; less than half of the room between two rows. */
export const CLEARANCE = 5;
/** Distances of the streets beside a card: one for narrow alleys, one that leaves room for an arrow. */
const BESIDE = [7, 22];
/** Streets nearer to each other than this are one. */
const SAME_STREET = 6;

export interface StreetGrid {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** True when the step from this crossing to the next on the right (or below) is free. */
  readonly isFree: (column: number, row: number, downward: boolean) => boolean;
}

/** Lines through the middles, where lines leave cards, and beside the cards; of the latter not two for one alley. */
function streetsOf(spans: readonly { readonly middle: number; readonly half: number }[]): number[] {
  const middles = [...new Set(spans.map(({ middle }) => middle))];
  const beside = spans
    .flatMap(({ middle, half }) => BESIDE.flatMap((far) => [middle - half - far, middle + half + far]))
    .sort((a, b) => a - b);
  const kept: number[] = [];
  for (const street of beside) {
    if (street - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) >= SAME_STREET) kept.push(street);
  }
  return [...new Set([...middles, ...kept])].sort((a, b) => a - b);
}

/** First and last index with which a step [index, index + 1] or a line at index touches the open interval. */
function touched(
  lines: readonly number[],
  from: number,
  to: number,
): { readonly first: number; readonly last: number } {
  const first = lines.findIndex((line) => line > from);
  const last = lines.findLastIndex((line) => line < to);
  return { first: first === -1 ? lines.length : first, last };
}

export function streetGrid(boxes: readonly Box[]): StreetGrid {
  const columns = streetsOf(boxes.map(({ x, width }) => ({ middle: x, half: width / 2 })));
  const rows = streetsOf(boxes.map(({ y, height }) => ({ middle: y, half: height / 2 })));
  const size = columns.length * rows.length;
  const blocked = { rightward: new Uint8Array(size), downward: new Uint8Array(size) };
  for (const { x, y, width, height } of boxes) {
    const across = touched(columns, x - width / 2 - CLEARANCE, x + width / 2 + CLEARANCE);
    const along = touched(rows, y - height / 2 - CLEARANCE, y + height / 2 + CLEARANCE);
    for (let row = along.first; row <= along.last; row += 1) {
      const from = row * columns.length;
      blocked.rightward.fill(1, from + Math.max(0, across.first - 1), from + across.last + 1);
    }
    for (let row = Math.max(0, along.first - 1); row <= along.last; row += 1) {
      const from = row * columns.length;
      blocked.downward.fill(1, from + across.first, from + across.last + 1);
    }
  }
  const isFree = (column: number, row: number, downward: boolean): boolean =>
    blocked[downward ? 'downward' : 'rightward'][row * columns.length + column] === 0;
  return { columns, rows, isFree };
}

/** Where a line can leave a card: the middle of a side, the nearest crossing before it, and which way it goes there. */
export interface Gate {
  /** Direction out of the card. */
  readonly out: Point;
  readonly side: Point;
  readonly column: number;
  readonly row: number;
}

/** The gates of a card, those that are not walled up by a neighbour. */
export function gatesOf({ columns, rows }: StreetGrid, box: Box, others: readonly Box[]): Gate[] {
  const [column, row] = [columns.indexOf(box.x), rows.indexOf(box.y)];
  const [left, right] = [box.x - box.width / 2, box.x + box.width / 2];
  const [top, bottom] = [box.y - box.height / 2, box.y + box.height / 2];
  const gates: Gate[] = [
    {
      out: { x: 1, y: 0 },
      side: { x: right, y: box.y },
      column: columns.findIndex((x) => x > right + CLEARANCE),
      row,
    },
    {
      out: { x: -1, y: 0 },
      side: { x: left, y: box.y },
      column: columns.findLastIndex((x) => x < left - CLEARANCE),
      row,
    },
    {
      out: { x: 0, y: 1 },
      side: { x: box.x, y: bottom },
      column,
      row: rows.findIndex((y) => y > bottom + CLEARANCE),
    },
    {
      out: { x: 0, y: -1 },
      side: { x: box.x, y: top },
      column,
      row: rows.findLastIndex((y) => y < top - CLEARANCE),
    },
  ];
  return gates.filter((gate) => {
    const [x, y] = [columns[gate.column], rows[gate.row]];
    if (x === undefined || y === undefined) return false;
    return !others.some((other) => isNear({ x, y }, other));
  });
}

const isNear = (point: Point, { x, y, width, height }: Box): boolean =>
  Math.abs(point.x - x) < width / 2 + CLEARANCE && Math.abs(point.y - y) < height / 2 + CLEARANCE;
