/** Leads a line around the cards in its way; lines of other hubs in the same street run beside it. Pure. */
import { type Box, crosses, type Point } from '../../state/layout/geometry.ts';
import type { Way } from '../routing.ts';
import { alongCurve, touchesAny } from './clearance.ts';
import type { Streets } from './street-grid.ts';
import { wayThrough } from './way-through.ts';

/** Pixels between two tracks, and how many tracks a street has on each side of its middle. */
const TRACK = 3.5;
const TRACKS_ASIDE = 2;
/** What lines on the outer tracks keep from cards. */
const LEAST_CLEARANCE = 3;

const widened = ({ x, y, width, height }: Box): Box => ({
  x,
  y,
  width: width + LEAST_CLEARANCE * 2,
  height: height + LEAST_CLEARANCE * 2,
});

/** The corners with the step from `index` to the next moved aside. */
function aside(points: readonly Point[], index: number, shift: number): Point[] {
  const [from, to] = [points[index], points[index + 1]];
  if (!from || !to) return [...points];
  const isUpright = from.x === to.x;
  const move = ({ x, y }: Point): Point => (isUpright ? { x: x + shift, y } : { x, y: y + shift });
  return points.map((point, at) => (at === index || at === index + 1 ? move(point) : point));
}

/** Every step between two corners on this track, where there is room for it; the steps at the cards stay. */
function onTrack(points: readonly Point[], track: number, boxes: readonly Box[]): readonly Point[] {
  const walls = boxes.map(widened);
  let moved = points;
  for (let index = 1; index < points.length - 2; index += 1) {
    const next = aside(moved, index, track * TRACK);
    const steps = [index - 1, index, index + 1].map((at) => [next[at], next[at + 1]] as const);
    const isFree = steps.every(([from, to]) => from && to && !walls.some((wall) => crosses(from, to, wall)));
    if (isFree) moved = next;
  }
  return moved;
}

/** Which track the lines of the n-th hub take: all of one hub the same, so that they read as one bundle. */
export const trackOf = (hub: number): number => (hub % (TRACKS_ASIDE * 2 + 1)) - TRACKS_ASIDE;

export interface Journey {
  readonly source: Box;
  readonly target: Box;
  /** How the line runs by itself, and how far beside it where several join the same two things. */
  readonly way: Way;
  readonly shift: number;
  /** All other cards. */
  readonly others: readonly Box[];
  readonly track: number;
}

/** The way around the cards a line would run through; null when none is in its way, or when there is no way around. */
export function wayAround(
  streets: Streets,
  { source, target, way, shift, others, track }: Journey,
): Way | null {
  if (!touchesAny(alongCurve(way, source, shift), others)) return null;
  const found =
    wayThrough(streets.few, source, target, others) ?? wayThrough(streets.all(), source, target, others);
  if (!found) return null;
  const points = onTrack(found.points, track, others);
  const [start, end] = [points[0], points.at(-1)];
  if (!start || !end) return null;
  const fromStart = ({ x, y }: Point): Point => ({ x: x - start.x, y: y - start.y });
  const chord = fromStart(end);
  const corners = points.slice(1, -1).map(fromStart);
  const straight = [{ x: chord.x / 2, y: chord.y / 2 }];
  return { from: found.from, to: found.to, chord, points: corners.length > 0 ? corners : straight };
}
