/** Marks in lanes, and those that would cover each other as one. Pure. */
import type { DatedMark, LaneKind } from './filter.ts';
import { momentOf } from './moments.ts';
import type { Timeline } from './types.ts';

/** `id` is a document or a body; empty for marks that name no body. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly marks: readonly DatedMark[];
}

export interface Lanes {
  readonly lanes: readonly Lane[];
  /** What has no date, in a lane of its own: one group for each document. */
  readonly undated: readonly Lane[];
}

const isUndated = (mark: DatedMark): boolean => momentOf(mark) === null;

function byDocument({ documents }: Timeline, marks: readonly DatedMark[]): readonly Lane[] {
  return documents
    .map(({ id, name }) => ({ id, name, marks: marks.filter(({ document }) => document === id) }))
    .filter((lane) => lane.marks.length > 0);
}

/** A mark of several bodies stands in the lane of each. */
function byAgency({ agencies }: Timeline, marks: readonly DatedMark[], nobody: string): readonly Lane[] {
  const lanes: Lane[] = agencies.map(({ id, name }) => ({
    ...{ id, name },
    marks: marks.filter((mark) => mark.agencies.includes(id)),
  }));
  const rest = marks.filter((mark) => mark.agencies.length === 0);
  return [...lanes, { id: '', name: nobody, marks: rest }].filter((lane) => lane.marks.length > 0);
}

/** @param nobody name of the lane of marks that name no body. */
export function lanesOf(
  timeline: Timeline,
  marks: readonly DatedMark[],
  by: LaneKind,
  nobody: string,
): Lanes {
  const dated = marks.filter((mark) => !isUndated(mark));
  return {
    lanes: by === 'agency' ? byAgency(timeline, dated, nobody) : byDocument(timeline, dated),
    undated: byDocument(timeline, marks.filter(isUndated)),
  };
}

export interface Cluster {
  /** Of its first mark and its lane: stays while marks stay together. */
  readonly key: string;
  readonly x: number;
  readonly marks: readonly DatedMark[];
}

/** Marks closer than `gap` pixels are one; the middle of first and last is its place. */
export function clustersOf(
  { id, marks }: Lane,
  place: (at: number) => number,
  gap: number,
): readonly Cluster[] {
  const placed = marks
    .flatMap((mark) => {
      const moment = momentOf(mark);
      return moment === null ? [] : [{ mark, x: place(moment.at) }];
    })
    .toSorted((a, b) => a.x - b.x);
  const groups: { first: number; last: number; marks: DatedMark[] }[] = [];
  for (const { mark, x } of placed) {
    const group = groups.at(-1);
    if (group === undefined || x - group.first > gap) groups.push({ first: x, last: x, marks: [mark] });
    else {
      group.last = x;
      group.marks.push(mark);
    }
  }
  return groups.map(({ first, last, marks: together }) => ({
    key: `${id} ${together[0]?.statement ?? ''}`,
    x: (first + last) / 2,
    marks: together,
  }));
}
