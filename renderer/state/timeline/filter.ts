/** What is left out of the time line, as the address holds it. Pure. */
import {
  DUE_STATES,
  type DueState,
  dueStateOf,
  type TimelineMark,
} from '../../../graph-data/graph/timeline/index.ts';

export const MARK_KINDS = ['document', 'deadline', 'target', 'milestone'] as const;
export const LANE_KINDS = ['document', 'agency'] as const;

export type LaneKind = (typeof LANE_KINDS)[number];

export interface TimelineFilter {
  readonly by: LaneKind;
  readonly kind: string;
  readonly state: string;
  readonly agency: string;
  readonly place: string;
  readonly text: string;
}

const oneOf = (known: readonly string[], value: string | undefined): string =>
  value !== undefined && known.includes(value) ? value : '';

export function timelineFilterOf(parameters: Readonly<Record<string, string>>): TimelineFilter {
  const { by, kind, state, agency = '', place = '', text = '' } = parameters;
  return {
    by: by === 'agency' ? 'agency' : 'document',
    kind: oneOf(MARK_KINDS, kind),
    state: oneOf(DUE_STATES, state),
    ...{ agency, place, text },
  };
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
