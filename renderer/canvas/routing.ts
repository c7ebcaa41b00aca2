/**
 * How a line runs by itself: from the middle of one side to the middle of the facing side, as an S with level ends. So
 * the lines of a column stay in the corridor beside it. Where other cards stand in its way, see `streets`. Pure.
 */
import type { Box, Point } from '../state/layout/geometry.ts';

/** In cytoscape's words: end points relative to the boxes, bends relative to the chord. */
export interface Route {
  /** A curve is drawn towards its bends, a street turns at them. */
  readonly run: 'curve' | 'street';
  readonly sourceEnd: string;
  readonly targetEnd: string;
  readonly distances: readonly number[];
  readonly weights: readonly number[];
}

/** The end where many lines meet: a long line turns beside it and runs level for the rest of its way. */
export type Hub = 'source' | 'target' | null;

/** Boxes nearer than this beside each other are joined over their upper and lower sides. */
const LEAST_CORRIDOR = 24;
/** Room a line needs beside a card to turn into its side. */
const LEAST_GUTTER = 12;
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

export interface Way {
  /** Directions out of the two boxes: the sides at whose middle the line ends. */
  readonly from: Point;
  readonly to: Point;
  /** From the source's end point to the target's, and the bends from the source's end point. */
  readonly chord: Point;
  readonly points: readonly Point[];
}

/** Where a line ends at a box: the middle of a side, or `shift` pixels beside it. */
function endOf({ x, y }: Point, shift: number): string {
  return x === 0 ? `${shift}px ${y * 50}%` : `${x * 50}% ${shift}px`;
}

/** Between facing sides. */
function straightWay(source: Box, target: Box, hub: Hub): Way {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const level = Math.abs(dx) - (source.width + target.width) / 2 >= LEAST_CORRIDOR;
  const sign = Math.sign(level ? dx : dy) || 1;
  const [x, y] = level ? [sign, 0] : [0, sign];
  const chord = {
    x: dx - (x * (source.width + target.width)) / 2,
    y: dy - (y * (source.height + target.height)) / 2,
  };
  return { from: { x, y }, to: { x: -x, y: -y }, chord, points: controls(chord, level, hub) };
}

/** True when a line can go straight down (or up) from `hub` and turn into the side of `leaf`. */
function hasElbow(hub: Box, leaf: Box): boolean {
  const [dx, dy] = [Math.abs(leaf.x - hub.x), Math.abs(leaf.y - hub.y)];
  const apart = dx - (hub.width + leaf.width) / 2 >= LEAST_CORRIDOR;
  return !apart && dx - leaf.width / 2 >= LEAST_GUTTER && dy - hub.height / 2 >= LEAST_GUTTER;
}

/** Down the gutter from the hub, then into the side of a card beside the gutter. */
function elbowWay(source: Box, target: Box, hub: Exclude<Hub, null>): Way {
  const [from, to] = hub === 'source' ? [source, target] : [target, source];
  const [x, y] = [Math.sign(to.x - from.x), Math.sign(to.y - from.y)];
  const chord = { x: to.x - from.x - (x * to.width) / 2, y: to.y - from.y - (y * from.height) / 2 };
  const points = [
    { x: 0, y: chord.y - y * Math.min(TURN_WIDTH, Math.abs(chord.y) / 2) },
    { x: 0, y: chord.y },
  ];
  const [hubSide, leafSide] = [
    { x: 0, y },
    { x: -x, y: 0 },
  ];
  if (hub === 'source') return { from: hubSide, to: leafSide, chord, points };
  const back = points.map((point) => ({ x: point.x - chord.x, y: point.y - chord.y })).reverse();
  return { from: leafSide, to: hubSide, chord: { x: -chord.x, y: -chord.y }, points: back };
}

/** How the line between two boxes runs by itself. */
export function wayOf(source: Box, target: Box, hub: Hub = null): Way {
  if (hub === 'source' && hasElbow(source, target)) return elbowWay(source, target, hub);
  if (hub === 'target' && hasElbow(target, source)) return elbowWay(source, target, hub);
  return straightWay(source, target, hub);
}

/** By how much an end moves when it goes `shift` pixels beside the middle of its side. */
const along = (out: Point, shift: number): Point => (out.x === 0 ? { x: shift, y: 0 } : { x: 0, y: shift });

/** A way `shift` pixels beside itself: its ends and its bends, from where it ends at its source in the middle of a side. */
export function besideOf({ from, to, chord, points }: Way, shift: number) {
  // Where the line turns from level to upright, its two ends are moved along different axes.
  const [first, end] = [along(from, shift), along(to, shift)];
  return {
    first,
    points: points.map(({ x, y }) => ({ x: x + shift, y: y + shift })),
    last: { x: chord.x + end.x, y: chord.y + end.y },
  };
}

/** A way in cytoscape's words, `shift` pixels beside itself. */
export function routeOf(way: Way, run: Route['run'] = 'curve', shift = 0): Route {
  const { first, points, last } = besideOf(way, shift);
  const fromFirst = ({ x, y }: Point): Point => ({ x: x - first.x, y: y - first.y });
  const relative = points.map((point) => relativeTo(fromFirst(last), fromFirst(point)));
  return {
    run,
    sourceEnd: endOf(way.from, shift),
    targetEnd: endOf(way.to, shift),
    weights: relative.map(([weight]) => weight),
    distances: relative.map(([, distance]) => distance),
  };
}
