/** Everything the rules look at for one paragraph, found once. */
import type { NameText, Span } from '../places/name-text.ts';
import type { PlaceMention } from '../places/types.ts';
import { findHeads, type HeadMatch } from './heads.ts';

export interface Reading {
  readonly prepared: NameText;
  readonly places: readonly PlaceMention[];
  readonly heads: readonly HeadMatch[];
  readonly headEnds: ReadonlySet<number>;
  readonly quoteEnds: ReadonlySet<number>;
  readonly placeStarts: ReadonlySet<number>;
  readonly placeEnds: ReadonlySet<number>;
  /** Parts that name bodies, not undertakings: responsibility lists, addressees. */
  readonly bodies: readonly Span[];
}

/** A label of a responsibility list, or of the addressees, and what follows it up to the end of the paragraph or bracket. */
const BODY_LIST =
  /(?:责任|牵头|配合|承办|主办|协办|落实|主责|参与)(?:单位|部门|领导)\s*[:：][^)）〕\]】]{0,1200}|(?:主送|抄送|抄报)[:：]?[^\n]{0,400}/gu;
/** A bracket that only distributes work: （A、B按职责分工负责）. */
const DUTY_BRACKET = /(?:负责|牵头|配合|参与|落实|分工)[^()]{0,24}\)?$/u;

function bodyLists(prepared: NameText): Span[] {
  const labelled = [...prepared.text.matchAll(BODY_LIST)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const brackets = prepared.brackets.filter((span) =>
    DUTY_BRACKET.test(prepared.text.slice(Math.max(span.start, span.end - 30), span.end)),
  );
  return [...labelled, ...brackets].sort((left, right) => left.start - right.start);
}

/** Prepares a paragraph for the rules. */
export function readingOf(prepared: NameText, places: readonly PlaceMention[]): Reading {
  const heads = findHeads(prepared.mask);
  return {
    prepared,
    places,
    heads,
    headEnds: new Set(heads.map((head) => head.end)),
    quoteEnds: new Set(prepared.quotes.map((quote) => quote.end)),
    placeStarts: new Set(places.map((place) => place.start)),
    placeEnds: new Set(places.map((place) => place.end)),
    bodies: bodyLists(prepared),
  };
}

/** Index of the first of the sorted items that does not end before `at`; binary search. */
export function firstFrom<T extends Span>(items: readonly T[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sorted items that lie inside `[start, end)`. */
export function inside<T extends Span>(items: readonly T[], start: number, end: number): T[] {
  const found: T[] = [];
  for (let index = firstFrom(items, start); index < items.length; index += 1) {
    const item = items[index];
    if (!item || item.start >= end) break;
    if (item.start >= start && item.end <= end) found.push(item);
  }
  return found;
}
