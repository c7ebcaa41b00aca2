/** The schematic map in pixels: a ring of tiles, what lies in each inside it, everything outside below. Pure. */
import type { ArrangedPlaces, OutsideKind, Unit } from './arrange.ts';
import { countedRows } from './counts.ts';
import { cutTo, widthOf } from './label.ts';
import { type Cell, ringOf } from './ring.ts';
import type { PlaceRow } from './types.ts';

export interface Box {
  /** Unique: a park that lies in two units has a box in each. */
  readonly key: string;
  readonly kind: 'centre' | 'unit' | 'inner' | 'outside';
  readonly place: PlaceRow;
  /** The places whose things count for it. */
  readonly counted: readonly PlaceRow[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The name, cut to its room. */
  readonly label: string;
}

export interface PlacesDrawing {
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly groups: readonly { readonly kind: OutsideKind; readonly x: number; readonly y: number }[];
  /** Places of a tile that have no room in it; the list has them all. */
  readonly more: readonly {
    readonly key: string;
    readonly count: number;
    readonly x: number;
    readonly y: number;
  }[];
  /** Where the ring ends and the outside begins. */
  readonly border: number;
}

export const NAME_SIZE = 13;
export const SMALL_SIZE = 11.5;
const GAP = 8;
const PADDING = 8;
/** Name and number of a tile. */
export const HEAD = 32;
const LINE = 20;
const MOST_INNER = 4;
const GROUP_WIDTH = 78;
/** Room for the number behind a name. */
const NUMBER = 24;
const BETWEEN = 26;

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const boxOf = (
  key: string,
  kind: Box['kind'],
  place: PlaceRow,
  counted: Box['counted'],
  frame: Frame,
): Box => ({
  ...{ key, kind, place, counted, ...frame },
  label:
    kind === 'inner' || kind === 'outside'
      ? cutTo(place.name, frame.width - NUMBER, SMALL_SIZE)
      : cutTo(place.name, frame.width - 2 * PADDING - NUMBER, NAME_SIZE),
});

const linesOf = (inner: readonly unknown[]): number => Math.min(inner.length, MOST_INNER);

function innerOf({ place, inner }: Unit, frame: Frame, rows: number) {
  const shown = inner.length > rows ? inner.slice(0, Math.max(0, rows - 1)) : inner;
  const line = (index: number): Frame => ({
    x: frame.x + PADDING / 2,
    y: frame.y + HEAD + index * LINE,
    width: frame.width - PADDING,
    height: LINE - 2,
  });
  const rest = inner.length - shown.length;
  const { x, y } = line(shown.length);
  return {
    boxes: shown.map((row, index) => boxOf(`${place.id}/${row.id}`, 'inner', row, [row], line(index))),
    more: rest === 0 ? [] : [{ key: place.id, count: rest, x: x + PADDING / 2, y: y + LINE - 7 }],
  };
}

/** Chips from left to right, in as many lines as they need. */
function outsideOf({ outside }: ArrangedPlaces, width: number, top: number) {
  const boxes: Box[] = [];
  const groups: { kind: OutsideKind; x: number; y: number }[] = [];
  let y = top;
  for (const { kind, places } of outside) {
    groups.push({ kind, x: 0, y: y + LINE - 6 });
    let x = GROUP_WIDTH;
    for (const place of places) {
      const room = width - GROUP_WIDTH;
      const wide = Math.min(room, widthOf(place.name, SMALL_SIZE) + NUMBER + 4);
      if (x > GROUP_WIDTH && x + wide > width) [x, y] = [GROUP_WIDTH, y + LINE + 4];
      boxes.push(boxOf(place.id, 'outside', place, [place], { x, y, width: wide, height: LINE }));
      x += wide + 6;
    }
    y += LINE + 10;
  }
  return { boxes, groups, height: y };
}

/** @param width of the drawing in pixels; its height follows. */
export function drawPlaces(arranged: ArrangedPlaces, width: number): PlacesDrawing {
  const { centre, units } = arranged;
  const ring = ringOf(units.length);
  const tile = Math.floor((width - GAP * (ring.columns - 1)) / ring.columns);
  const lines = Math.max(1, linesOf(centre.inner), ...units.map(({ inner }) => linesOf(inner)));
  const high = HEAD + lines * LINE + PADDING / 2;
  const span = (from: number, count: number, size: number) => ({
    at: from * (size + GAP),
    long: count * size + (count - 1) * GAP,
  });
  const frameOf = ({ column, row, columns, rows }: Cell): Frame => {
    const [across, down] = [span(column, columns, tile), span(row, rows, high)];
    return { x: across.at, y: down.at, width: across.long, height: down.long };
  };
  const tiles = [
    { unit: centre, kind: 'centre' as const, frame: frameOf(ring.middle) },
    ...units.flatMap((unit, index) => {
      const cell = ring.cells[index];
      return cell === undefined ? [] : [{ unit, kind: 'unit' as const, frame: frameOf(cell) }];
    }),
  ];
  const inner = tiles.map(({ unit, frame }) => innerOf(unit, frame, lines));
  const border = ring.rows * (high + GAP) - GAP;
  const below = outsideOf(arranged, width, border + BETWEEN);
  return {
    boxes: [
      ...tiles.flatMap(({ unit, kind, frame }, index) => [
        boxOf(unit.place.id, kind, unit.place, countedRows(unit, arranged), frame),
        ...(inner[index]?.boxes ?? []),
      ]),
      ...below.boxes,
    ],
    groups: below.groups,
    more: inner.flatMap(({ more }) => more),
    border,
    height: below.height,
  };
}
