/**
 * How a line runs: from the middle of one side to the middle of the facing side, as an S with level ends. So the
 * lines of a column stay in the corridor beside it and never run under its other cards. Pure.
 */
import type { Box, Point } from '../state/layout/geometry.ts';

/** In cytoscape's words: end points relative to the boxes, control points relative to the chord. */
export interface Route {
  readonly sourceEnd: string;
  readonly targetEnd: string;
  readonly distances: readonly number[];
  readonly weights: readonly number[];
}

/** The end where many lines meet: a long line turns beside it and runs level for the rest of its way. */
export type Hub = 'source' | 'target' | null;

/** Boxes nearer than this beside each other are joined over their upper and lower sides. */
const LEAST_CORRIDOR = 24;
/** How far the level part of the S reaches along the way. */
const REACH = 0.36;
/** Between these widths a line passes the inner column of a block and turns before it (see `state/layout/columns`). */
const NARROWEST_DETOUR = 220;
const WIDEST_DETOUR = 360;
/** Where such a line turns, and how wide the turn is, in pixels from the hub. */
const TURN = 42;
const TURN_WIDTH = 26;

/** A point by its share along the chord and its signed distance from it (cytoscape's sense). */
function relativeTo(chord: Point, point: Point): readonly [weight: number, distance: number] {
  const square = chord.x ** 2 + chord.y ** 2;
  if (square === 0) return [0.5, 0];
  const weight = (point.x * chord.x + point.y * chord.y) / square;
  return [weight, (chord.x * point.y - chord.y * point.x) / Math.sqrt(square)];
}

/** Control points of an S with level ends. */
function curve(chord: Point, level: boolean): Point[] {
  const first = level ? { x: chord.x * REACH, y: 0 } : { x: 0, y: chord.y * REACH };
  return [first, { x: chord.x - first.x, y: chord.y - first.y }];
}

/** Control points of a line that turns beside its start. */
function detour(chord: Point): Point[] {
  const sign = Math.sign(chord.x);
  const x = sign * TURN;
  return [
    { x, y: 0 },
    { x, y: chord.y },
    { x: x + sign * TURN_WIDTH, y: chord.y },
  ];
}

function controls(chord: Point, level: boolean, hub: Hub): Point[] {
  const width = Math.abs(chord.x);
  if (!level || hub === null || width < NARROWEST_DETOUR || width > WIDEST_DETOUR) return curve(chord, level);
  if (hub === 'source') return detour(chord);
  const back = detour({ x: -chord.x, y: -chord.y });
  return back.map(({ x, y }) => ({ x: x + chord.x, y: y + chord.y })).reverse();
}

export function routeOf(source: Box, target: Box, hub: Hub = null): Route {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const level = Math.abs(dx) - (source.width + target.width) / 2 >= LEAST_CORRIDOR;
  const sign = Math.sign(level ? dx : dy) || 1;
  const chord = level
    ? { x: dx - (sign * (source.width + target.width)) / 2, y: dy }
    : { x: dx, y: dy - (sign * (source.height + target.height)) / 2 };
  const relative = controls(chord, level, hub).map((point) => relativeTo(chord, point));
  const side = (way: number): string => (level ? `${way * 50}% 0%` : `0% ${way * 50}%`);
  return {
    sourceEnd: side(sign),
    targetEnd: side(-sign),
    weights: relative.map(([weight]) => weight),
    distances: relative.map(([, distance]) => distance),
  };
}
