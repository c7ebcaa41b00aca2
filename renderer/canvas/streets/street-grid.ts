/**
 * The streets between the cards: a grid of lines beside and between all boxes, and which of its steps touch no card.
 * Made once for a picture at rest; every line that cannot run freely is led along it. Pure.
 */
import type { Box, Point } from '../../state/layout/geometry.ts';

/** How near to cards and to each other streets may run, in pixels. */
export interface Fineness {
  /** What a line keeps from a card. */
  readonly clearance: number;
  /** Distances of the streets beside a card. */
  readonly beside: readonly number[];
  /** Streets nearer to each other than this are one. */
  readonly apart: number;
}

/** Few streets: one for alleys as wide as the room between two rows, one that leaves room for an arrow. */
const COARSE: Fineness = { clearance: 5, beside: [7, 22], apart: 6 };
/** A street through every alley: cards set by a layout are eight pixels apart at least, so that none is walled up. */
const FINE: Fineness = { clearance: 3, beside: [4, 22], apart: 0.5 };

export interface StreetGrid {
  readonly clearance: number;
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** True when the step from this crossing to the next on the right (or below) is free. */
  readonly isFree: (column: number, row: number, downward: boolean) => boolean;
}

/** Lines through the middles, where lines leave cards, and beside the cards; of the latter not two for one alley. */
function streetsOf(
  spans: readonly { readonly middle: number; readonly half: number }[],
  { beside: distances, apart }: Fineness,
): number[] {
  const middles = [...new Set(spans.map(({ middle }) => middle))];
  const beside = spans
    .flatMap(({ middle, half }) => distances.flatMap((far) => [middle - half - far, middle + half + far]))
    .sort((a, b) => a - b);
  const kept: number[] = [];
  for (const street of beside) {
    if (street - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) >= apart) kept.push(street);
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

function streetGrid(boxes: readonly Box[], fineness: Fineness): StreetGrid {
  const { clearance } = fineness;
  const columns = streetsOf(
    boxes.map(({ x, width }) => ({ middle: x, half: width / 2 })),
    fineness,
  );
  const rows = streetsOf(
    boxes.map(({ y, height }) => ({ middle: y, half: height / 2 })),
    fineness,
  );
  const size = columns.length * rows.length;
  const blocked = { rightward: new Uint8Array(size), downward: new Uint8Array(size) };
  for (const { x, y, width, height } of boxes) {
    const across = touched(columns, x - width / 2 - clearance, x + width / 2 + clearance);
    const along = touched(rows, y - height / 2 - clearance, y + height / 2 + clearance);
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
  return { clearance, columns, rows, isFree };
}

/** The few streets by which nearly every line gets there, and all of them for the lines that do not. */
export interface Streets {
  readonly few: StreetGrid;
  /** Made when it is first asked for. */
  readonly all: () => StreetGrid;
}

export function streetsBetween(boxes: readonly Box[]): Streets {
  let all: StreetGrid | null = null;
  return {
    few: streetGrid(boxes, COARSE),
    all: () => {
      all ??= streetGrid(boxes, FINE);
      return all;
    },
  };
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
export function gatesOf({ columns, rows, clearance }: StreetGrid, box: Box, others: readonly Box[]): Gate[] {
  const [column, row] = [columns.indexOf(box.x), rows.indexOf(box.y)];
  const [left, right] = [box.x - box.width / 2, box.x + box.width / 2];
  const [top, bottom] = [box.y - box.height / 2, box.y + box.height / 2];
  const gates: Gate[] = [
    {
      out: { x: 1, y: 0 },
      side: { x: right, y: box.y },
      column: columns.findIndex((x) => x > right + clearance),
      row,
    },
    {
      out: { x: -1, y: 0 },
      side: { x: left, y: box.y },
      column: columns.findLastIndex((x) => x < left - clearance),
      row,
    },
    {
      out: { x: 0, y: 1 },
      side: { x: box.x, y: bottom },
      column,
      row: rows.findIndex((y) => y > bottom + clearance),
    },
    {
      out: { x: 0, y: -1 },
      side: { x: box.x, y: top },
      column,
      row: rows.findLastIndex((y) => y < top - clearance),
    },
  ];
  return gates.filter((gate) => {
    const [x, y] = [columns[gate.column], rows[gate.row]];
    if (x === undefined || y === undefined) return false;
    return !others.some((other) => isNear({ x, y }, other, clearance));
  });
}

const isNear = (point: Point, { x, y, width, height }: Box, clearance: number): boolean =>
  Math.abs(point.x - x) < width / 2 + clearance && Math.abs(point.y - y) < height / 2 + clearance;
