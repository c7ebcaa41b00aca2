/** The whole time line of a workspace. */
import type { EntityId } from '../../model/ids.ts';
import { lastDayOf } from './dates.ts';
import { groundOf, type TimelineGround, type TimelineInput } from './ground.ts';
import { marksOf } from './marks.ts';
import type { Named, Timeline, TimelineMark } from './types.ts';

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** What has no date comes last. */
const whenOf = ({ to }: TimelineMark): string => (to === null ? '9' : lastDayOf(to));

const inTime = (a: TimelineMark, b: TimelineMark): number =>
  byText(whenOf(a), whenOf(b)) ||
  byText(a.document, b.document) ||
  a.line - b.line ||
  byText(a.statement, b.statement);

function mostNamed(
  { things }: TimelineGround,
  lists: readonly (readonly EntityId[])[],
): readonly Named<EntityId>[] {
  const counts = new Map<EntityId, number>();
  for (const id of lists.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, count, name: things.get(id)?.name ?? '' }))
    .toSorted((a, b) => b.count - a.count || byText(a.name, b.name))
    .map(({ id, name }) => ({ id, name }));
}

/** @returns marks by date; the same workspace gives the same value, whatever day it is. */
export function buildTimeline(input: TimelineInput): Timeline {
  const ground = groundOf(input);
  const marks = marksOf(ground).toSorted(inTime);
  return {
    marks,
    documents: input.documents
      .map(({ id, entity, title, number, date }) => ({ id, entity, date, name: title ?? number ?? '' }))
      .toSorted((a, b) => byText(a.date ?? '9', b.date ?? '9') || byText(a.id, b.id)),
    agencies: mostNamed(
      ground,
      marks.map(({ agencies }) => agencies),
    ),
    places: mostNamed(
      ground,
      marks.map(({ places }) => places),
    ),
  };
}
