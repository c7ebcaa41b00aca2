/** What is left out of the time line. Pure. */
import { type DueState, dueStateOf } from './due.ts';
import type { TimelineMark } from './types.ts';

export const MARK_KINDS = ['document', 'deadline', 'target', 'milestone'] as const;
export const LANE_KINDS = ['document', 'agency'] as const;

export type LaneKind = (typeof LANE_KINDS)[number];

/** Empty words let everything pass. */
export interface TimelineFilter {
  readonly by: LaneKind;
  readonly kind: string;
  readonly state: string;
  readonly agency: string;
  readonly place: string;
  readonly text: string;
}

/** A mark with what today makes of it. */
export interface DatedMark extends TimelineMark {
  readonly state: DueState;
}

export function markedOn(marks: readonly TimelineMark[], today: string): readonly DatedMark[] {
  return marks.map((mark) => ({ ...mark, state: dueStateOf(mark, today) }));
}

export function filteredMarks(
  marks: readonly DatedMark[],
  { kind, state, agency, place, text }: TimelineFilter,
): readonly DatedMark[] {
  const words = text.trim();
  return marks.filter(
    (mark) =>
      (kind === '' || mark.kind === kind) &&
      (state === '' || mark.state === state) &&
      (agency === '' || mark.agencies.some((id) => id === agency)) &&
      (place === '' || mark.places.some((id) => id === place)) &&
      (words === '' || `${mark.name}${mark.detail}${mark.printed ?? ''}`.includes(words)),
  );
}
