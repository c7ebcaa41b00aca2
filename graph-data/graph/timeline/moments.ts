/** Where on the axis a mark stands, in milliseconds. Pure. */
import { firstDayOf, lastDayOf } from './dates.ts';
import type { TimelineMark } from './types.ts';

const DAY = 86_400_000;

/** Midnight at the beginning of a day. */
export const startOfDay = (day: string): number => Date.parse(`${day}T00:00:00Z`);

export interface Moment {
  readonly at: number;
  /** All that the date can mean. */
  readonly from: number;
  readonly to: number;
}

/** A deadline stands at the end of its last day; a date that happened, in the middle of all it can mean. Null without one. */
export function momentOf({ kind, to, from }: Pick<TimelineMark, 'kind' | 'to' | 'from'>): Moment | null {
  if (to === null) return null;
  const end = startOfDay(lastDayOf(to)) + DAY;
  if (kind === 'deadline' || kind === 'target')
    return { at: end, from: from === null ? end : startOfDay(firstDayOf(from)), to: end };
  const start = startOfDay(firstDayOf(to));
  return { at: (start + end) / 2, from: start, to: end };
}

/** Two moments, in milliseconds: a part of the axis. */
export type Span = readonly [number, number];

const MARGIN = 0.06;

/** From the first to the last mark, today included, with room at both ends; whole when there is but one. */
export function extentOf(moments: readonly Moment[], today: string): Span {
  const all = [startOfDay(today), ...moments.flatMap(({ from, to }) => [from, to])];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const room = Math.max((last - first) * MARGIN, 30 * DAY);
  return [first - room, last + room];
}

/** `2023-01-01..2026-12-31`: the part of the axis an address shows. */
export function spanWords([from, to]: Span): string {
  return [from, to].map((at) => new Date(at).toISOString().slice(0, 10)).join('..');
}

/** Null where the words are no span. */
export function spanOf(words: string | undefined): Span | null {
  const match = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/u.exec(words ?? '');
  const [from, to] = [startOfDay(match?.[1] ?? ''), startOfDay(match?.[2] ?? '')];
  return Number.isFinite(from) && Number.isFinite(to) && from < to ? [from, to] : null;
}
