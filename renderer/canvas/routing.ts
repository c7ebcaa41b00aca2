/**
 * How a line runs: from the middle of one side to the middle of the facing side, as an S with level ends. So the
 * lines of a column stay in the corridor beside it and never run under its other cards. Pure.
 */
import type { Box, Point } from '../state/layout/geometry.ts';

/** In cytoscape's words: end points relative to the boxes, control points relative to the chord. */
export interface Route {
  readonly sourceEnd: string;
  readonly targetEnd: string;
  readonly distances: readonly [number, number];
  readonly weights: readonly [number, number];
}

/** Boxes nearer than this beside each other are joined over their upper and lower sides. */
const LEAST_CORRIDOR = 24;
/** How far the level part of the S reaches along the way. */
const REACH = 0.36;

/** A point by its share along the chord and its signed distance from it (cytoscape's sense). */
function relativeTo(chord: Point, point: Point): readonly [weight: number, distance: number] {
  const square = chord.x ** 2 + chord.y ** 2;
  if (square === 0) return [0.5, 0];
  const weight = (point.x * chord.x + point.y * chord.y) / square;
  const distance = (chord.x * point.y - chord.y * point.x) / Math.sqrt(square);
  return [weight, distance];
}

export function routeOf(source: Box, target: Box): Route {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const corridor = Math.abs(dx) - (source.width + target.width) / 2;
  const level = corridor >= LEAST_CORRIDOR;
  const sign = Math.sign(level ? dx : dy) || 1;
  const chord = level
    ? { x: dx - (sign * (source.width + target.width)) / 2, y: dy }
    : { x: dx, y: dy - (sign * (source.height + target.height)) / 2 };
  const first = level ? { x: chord.x * REACH, y: 0 } : { x: 0, y: chord.y * REACH };
  const second = { x: chord.x - first.x, y: chord.y - first.y };
  const [a, b] = [relativeTo(chord, first), relativeTo(chord, second)];
  const side = (way: number): string => (level ? `${way * 50}% 0%` : `0% ${way * 50}%`);
  return { sourceEnd: side(sign), targetEnd: side(-sign), weights: [a[0], b[0]], distances: [a[1], b[1]] };
}
