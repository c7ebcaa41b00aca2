/** Whether a deadline has passed and whether anything was reported since. It says what documents tell, never more. */
import { lastDayOf } from './dates.ts';
import type { TimelineMark } from './types.ts';

export type DueState =
  /** A later document tells a result. */
  | 'reported'
  /** The last day has passed and no document of the workspace tells a result. */
  | 'unreported'
  | 'ahead'
  /** Without a date, nothing can pass. */
  | 'undated'
  /** A document or a reported milestone is no deadline. */
  | 'none';

/** States that can be asked for, what needs a look first. */
export const DUE_STATES = [
  'unreported',
  'reported',
  'ahead',
  'undated',
] as const satisfies readonly DueState[];

type Due = Pick<TimelineMark, 'kind' | 'to' | 'reports'>;

/** @param today `2026-11-29`. */
export function dueStateOf({ kind, to, reports }: Due, today: string): DueState {
  if (kind === 'document' || kind === 'milestone') return 'none';
  if (reports.length > 0) return 'reported';
  if (to === null) return 'undated';
  return lastDayOf(to) < today ? 'unreported' : 'ahead';
}
