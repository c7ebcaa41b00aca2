/** Where the window stands over the whole graph. Pure. */
import type { Overview } from '../../bridge/contract.ts';
import type { Point } from '../layout/geometry.ts';

/** A point of the graph is at `point × zoom + pan` pixels of the stage. */
export interface OverviewPlace {
  readonly zoom: number;
  readonly panX: number;
  readonly panY: number;
  readonly width: number;
  readonly height: number;
}

export const samePlace = (a: OverviewPlace, b: OverviewPlace): boolean =>
  a.zoom === b.zoom && a.panX === b.panX && a.panY === b.panY && a.width === b.width && a.height === b.height;

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** From a point of the graph to one of the screen. */
export const onScreen = ({ x, y }: Point, { zoom, panX, panY }: OverviewPlace): Point => ({
  x: x * zoom + panX,
  y: y * zoom + panY,
});

/** Room around the whole, in pixels at zoom 1. */
const MARGIN = 80;

/** Zooms and middles (in pixels) this close to each other are the same. */
const [SAME_ZOOM, SAME_MIDDLE] = [0.001, 2];

/** The box around every group. */
export function boundsOf({ groups }: Overview): Bounds {
  const lowest = (edges: readonly number[]): number => Math.min(...edges, 0) - MARGIN;
  const highest = (edges: readonly number[]): number => Math.max(...edges, 0) + MARGIN;
  const left = lowest(groups.map(({ x, radius }) => x - radius));
  const top = lowest(groups.map(({ y, radius }) => y - radius));
  const right = highest(groups.map(({ x, radius }) => x + radius));
  const bottom = highest(groups.map(({ y, radius }) => y + radius));
  return { left, top, width: right - left, height: bottom - top };
}

/** Shows all of a box in the middle of a stage. */
export function fitting(bounds: Bounds, width: number, height: number): OverviewPlace {
  const zoom = Math.min(width / bounds.width, height / bounds.height);
  const middle = { x: bounds.left + bounds.width / 2, y: bounds.top + bounds.height / 2 };
  return centred(middle, zoom, width, height);
}

/** True where a place shows all of a box, as `fitting` would; in an address it has lost some decimals. */
export function showsAll(bounds: Bounds, { zoom, panX, panY, width, height }: OverviewPlace): boolean {
  const whole = fitting(bounds, width, height);
  const [x, y] = [
    bounds.left + bounds.width / 2 - (width / 2 - panX) / zoom,
    bounds.top + bounds.height / 2 - (height / 2 - panY) / zoom,
  ];
  return Math.abs(zoom - whole.zoom) < SAME_ZOOM && Math.hypot(x, y) * zoom < SAME_MIDDLE;
}

/** Puts a point of the graph in the middle of a stage. */
export function centred({ x, y }: Point, zoom: number, width: number, height: number): OverviewPlace {
  return { zoom, width, height, panX: width / 2 - zoom * x, panY: height / 2 - zoom * y };
}

/** The words of the place from which all is seen, in a window of any size. */
export const WHOLE = 'whole';

/** Any other place in an address: zoom and the point in the middle, whatever the size of the window. */
export function placeWords({ zoom, panX, panY, width, height }: OverviewPlace): string {
  const [x, y] = [(width / 2 - panX) / zoom, (height / 2 - panY) / zoom];
  return [Number(zoom.toFixed(3)), Math.round(x), Math.round(y)].join();
}

/** Null for words that are no place, the whole among them. */
export function placeFrom(words: string | undefined, width: number, height: number): OverviewPlace | null {
  const [zoom, x, y] = (words ?? '').split(',').map(Number);
  if (zoom === undefined || x === undefined || y === undefined) return null;
  if (!(zoom > 0) || !Number.isFinite(zoom + x + y)) return null;
  return centred({ x, y }, zoom, width, height);
}
