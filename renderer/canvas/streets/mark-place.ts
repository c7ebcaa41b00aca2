/** Where the mark of a line, or a badge on it, stands: as near to its end as no card lies over it. Pure. */
import { type Box, overlaps, type Point, type Size } from '../../state/layout/geometry.ts';

/** Distance from the end of the line, in pixels, where nothing is in the way. */
export const MARK_OFFSET = 24;
const STEP = 5;
/** Width and height of a mark on its ground, with room for the border of a card beside it. */
export const MARK = { width: 19, height: 19 };

const lengthOf = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

/** The point this far along a way; null beyond its end. */
export function pointAt(way: readonly Point[], distance: number): Point | null {
  let left = distance;
  for (const [index, end] of way.entries()) {
    const start = way[index - 1];
    if (!start) continue;
    const length = lengthOf(start, end);
    if (length >= left && length > 0) {
      const share = left / length;
      return { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share };
    }
    left -= length;
  }
  return null;
}

/** The distance from `first` on at which something of this size is clear of all boxes; null where it never is. */
export function freeOffset(
  way: readonly Point[],
  boxes: readonly Box[],
  { width, height }: Size,
  first: number,
): number | null {
  for (let distance = first; ; distance += STEP) {
    const point = pointAt(way, distance);
    if (!point) return null;
    const taken = { ...point, width, height };
    if (!boxes.some((box) => overlaps(taken, box))) return distance;
  }
}

/** The same for the mark, along a way that begins at the mark's end. */
export const markOffset = (way: readonly Point[], boxes: readonly Box[]): number | null =>
  freeOffset(way, boxes, MARK, MARK_OFFSET);
