/** Whether a line runs through cards, whatever its shape. Pure. */
import { type Box, crosses, type Point } from '../../state/layout/geometry.ts';
import { besideOf, type Way } from '../routing.ts';

/** Pieces in which a bend is looked at. */
const PIECES = 6;

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

function onBend(start: Point, bend: Point, end: Point, share: number): Point {
  const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  return { x: a * start.x + b * bend.x + c * end.x, y: a * start.y + b * bend.y + c * end.y };
}

const sideOf = ({ x, y, width, height }: Box, out: Point): Point => ({
  x: x + (out.x * width) / 2,
  y: y + (out.y * height) / 2,
});

/** A way along the streets as points, from the side of its source; as far beside its middle as its line is drawn. */
export function alongStreet(way: Way, source: Box, shift = 0): Point[] {
  const [start, { first, points, last }] = [sideOf(source, way.from), besideOf(way, shift)];
  return [first, ...points, last].map(({ x, y }) => ({ x: start.x + x, y: start.y + y }));
}

/** Points along a curve as cytoscape draws it: each bend pulls between the middles to its neighbours. */
export function curveThrough(start: Point, bends: readonly Point[], end: Point): Point[] {
  const curve = [start];
  bends.forEach((bend, index) => {
    const [from, next] = [curve.at(-1) ?? start, bends[index + 1]];
    const to = next ? between(bend, next) : end;
    for (let piece = 1; piece <= PIECES; piece += 1) curve.push(onBend(from, bend, to, piece / PIECES));
  });
  return curve;
}

/** A way that is drawn as a curve as points, from the side of its source. */
export function alongCurve(way: Way, source: Box, shift = 0): Point[] {
  const [start = source, ...bends] = alongStreet(way, source, shift);
  const end = bends.pop() ?? start;
  return curveThrough(start, bends, end);
}

/** True when a line along these points touches any of these boxes. */
export function touchesAny(line: readonly Point[], boxes: readonly Box[]): boolean {
  return boxes.some((box) =>
    line.some((point, index) => index > 0 && crosses(line[index - 1] ?? point, point, box)),
  );
}
