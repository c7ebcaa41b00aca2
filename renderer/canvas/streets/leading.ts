/** All lines of a picture at rest, one after the other: which run around cards, and where their marks stand. Pure. */
import type { Box, Point } from '../../state/layout/geometry.ts';
import { type Hub, type Way, wayOf } from '../routing.ts';
import { alongCurve, alongStreet } from './clearance.ts';
import { trackOf, wayAround } from './detour.ts';
import { markOffset } from './mark-place.ts';
import { streetsBetween } from './street-grid.ts';

export interface RestingLine {
  readonly id: string;
  /** Where among the boxes its ends stand. */
  readonly source: number;
  readonly target: number;
  readonly hub: Hub;
  /** How far beside the middle it runs by itself. */
  readonly shift: number;
  /** The end that bears its mark; null without one. */
  readonly markedAt: 'source' | 'target' | null;
}

export interface LedLine {
  readonly id: string;
  /** Null where it runs by itself: nothing is in its way, or there is no way around. */
  readonly around: Way | null;
  /** How far from its end the mark stands; null without a mark, and where every place for it lies on a card. */
  readonly markOffset: number | null;
}

function offsetOf({ markedAt }: RestingLine, line: readonly Point[], boxes: readonly Box[]): number | null {
  if (markedAt === null) return null;
  return markOffset(markedAt === 'source' ? line : [...line].reverse(), boxes);
}

/** In their order, each as soon as it is found. */
export function* leadLines(boxes: readonly Box[], lines: readonly RestingLine[]): Generator<LedLine> {
  const streets = streetsBetween(boxes);
  for (const line of lines) {
    const [source, target] = [boxes[line.source], boxes[line.target]];
    if (!source || !target) continue;
    const others = boxes.filter((_, place) => place !== line.source && place !== line.target);
    const track = trackOf(line.hub === 'target' ? line.target : line.source);
    const way = wayOf(source, target, line.hub);
    const around = wayAround(streets, { source, target, way, shift: line.shift, others, track });
    const run = around ? alongStreet(around, source) : alongCurve(way, source, line.shift);
    yield { id: line.id, around, markOffset: offsetOf(line, run, boxes) };
  }
}
