/** Outlines of kinds as polygons in cytoscape's units (−1 … 1 across the box), with corners of fixed pixel size. */
import type { Size } from '../state/layout/geometry.ts';

/** Side of a sheet's folded corner and height of a folder's tab, in pixels. */
const FOLD = 10;
const TAB_HEIGHT = 6;
const TAB_WIDTH = 0.42;

const points = (...pairs: readonly (readonly [number, number])[]): string =>
  pairs.map(([x, y]) => `${x.toFixed(4)} ${y.toFixed(4)}`).join(' ');

/** A sheet with its upper right corner folded. */
export function sheet({ width, height }: Size): string {
  const [x, y] = [1 - (2 * FOLD) / width, -1 + (2 * FOLD) / height];
  return points([-1, -1], [x, -1], [1, y], [1, 1], [-1, 1]);
}

/** A folder: the tab stands at the upper left. */
export function folder({ width, height }: Size): string {
  const top = -1 + (2 * TAB_HEIGHT) / height;
  const end = -1 + 2 * TAB_WIDTH;
  const slope = (2 * TAB_HEIGHT) / width;
  return points([-1, -1], [end, -1], [end + slope, top], [1, top], [1, 1], [-1, 1]);
}
