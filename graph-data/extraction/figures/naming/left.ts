/** The name that stands before its number: 全市地区生产总值完成1609亿元. */
import type { Bounds } from '../clause.ts';
import { INNER_VERB, LEADING, LEADING_KEPT, NOUN_AFTER_VERB, TRAILING } from './words.ts';

export interface LeftName extends Bounds {
  /** Words taken off the front and off the end; they tell time, verb, measure and comparator. */
  readonly lead: string;
  readonly tail: string;
  /** 新增, 改造 …: kept at the front of the name. */
  readonly kept: string;
  /** 全市, 全区 …, taken off the front. */
  readonly scope: string;
}

/** More words than this around a name are no sentence. */
const MOST_WORDS = 10;
const LONG = 12;
const SCOPE =
  /^(?:全[国区省市县旗盟州镇乡]|自治区(?!级|党|政|主|部|人|各|重|内)|市本级|市域|区域内|境内)(?=[\u4e00-\u9fa5“A-Z])/u;
const CONNECTS = /^[、和及与跟]|^以及/u;

function takeTail(text: string, start: number, from: number): number {
  let end = from;
  for (let count = 0; count < MOST_WORDS && end > start; count += 1) {
    const word = TRAILING.exec(text.slice(Math.max(start, end - 8), end))?.[0];
    if (!word) break;
    end -= word.length;
  }
  return end;
}

interface Front {
  readonly start: number;
  readonly kept: string;
  readonly scope: string;
}

function takeLead(text: string, from: number, end: number): Front {
  let start = from;
  let scope = '';
  for (let count = 0; count < MOST_WORDS && start < end; count += 1) {
    const rest = text.slice(start, end);
    const kept = LEADING_KEPT.exec(rest);
    if (kept) return { start, kept: kept[1] ?? '', scope };
    const place = SCOPE.exec(rest)?.[0] ?? '';
    if (place !== '') {
      scope = place;
      start += place.length;
      continue;
    }
    if (NOUN_AFTER_VERB.test(rest)) break;
    const word = (CONNECTS.exec(rest) ?? LEADING.exec(rest))?.[0];
    if (!word) break;
    start += word.length;
  }
  return { start, kept: '', scope };
}

/** In a long run of words the name begins after the last verb, or after the last item of a list that has its own. */
function innerStart(text: string, start: number, end: number): number {
  const rest = text.slice(start, end);
  const item = rest.lastIndexOf('、');
  if (item >= 0) {
    const last = rest.slice(item + 1);
    if ((LEADING.test(last) && !NOUN_AFTER_VERB.test(last)) || LEADING_KEPT.test(last))
      return start + item + 1;
  }
  if (rest.length <= LONG) return start;
  const verb = [...rest.matchAll(INNER_VERB)].findLast(
    (match) => match.index >= 2 && rest.length - match.index - match[0].length >= 2,
  );
  if (!verb || /[“《(]/u.test(rest.slice(0, verb.index)) !== /[”》)]/u.test(rest.slice(0, verb.index)))
    return start;
  return start + verb.index;
}

/** Reads the name inside `text[from, to)`; an empty range when only verbs stand there. */
export function leftName(text: string, from: number, to: number): LeftName {
  const end = takeTail(text, from, to);
  let front = takeLead(text, from, end);
  const inner = innerStart(text, front.start, end);
  if (inner > front.start) front = { ...takeLead(text, inner, end), scope: front.scope };
  return {
    start: front.start,
    end,
    kept: front.kept,
    scope: front.scope,
    lead: text.slice(from, front.start),
    tail: text.slice(end, to),
  };
}
