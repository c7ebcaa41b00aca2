/** Parts of an undertaking and where it lies: both only as printed. */
import type { Span } from '../places/name-text.ts';
import type { PlaceMention } from '../places/types.ts';
import { inside, type Reading } from './reading.ts';
import type { PartOf } from './types.ts';

/** 二期, 支线, 主体工程, 配套工程, 通辽段: parts, never synonyms of the whole. */
const PART =
  /^(.{2,30})((?:[一二三四五六七八九十]|\d)期(?:工程|项目)?|[\u3400-\u9fff]{2}支线(?:主体)?(?:工程)?|主体工程|配套工程|(?:[\u3400-\u9fff]{2,4}|\([^()]{2,6})段\)?(?:主体)?(?:工程)?)$/u;

/** The whole a part belongs to, read from the name alone. */
export function partOf(name: string): PartOf | null {
  const match = PART.exec(name);
  return match?.[1] && match[2] ? { whole: match[1].replace(/^“([^”]+)”$/u, '$1'), part: match[2] } : null;
}

/** Between a place and the name that lies there nothing stands but a verb: 支持霍林郭勒市打造…园区. */
const VERB_BETWEEN = /^(?:加快|积极|全力|规划|谋划|开工|启动)?(?:建设|打造|创建|申报|设立|实施|建|布局)?$/u;
const REACH = 14;

/** The place printed in the name, at its start, or right before it. */
export function locatedIn(reading: Reading, segment: Span, name: Span): string | null {
  const within = inside(reading.places, name.start, name.end).find(
    (place) => place.insideName !== 'agency' && place.type !== 'country',
  );
  if (within) return within.canonical;
  const before = inside(reading.places, Math.max(segment.start, name.start - REACH), name.start).at(-1);
  return before && isRightBefore(reading, before, name) ? before.canonical : null;
}

function isRightBefore(reading: Reading, place: PlaceMention, name: Span): boolean {
  return place.insideName === null && VERB_BETWEEN.test(reading.prepared.text.slice(place.end, name.start));
}
