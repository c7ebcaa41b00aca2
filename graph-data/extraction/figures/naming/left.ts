/** The name that stands before its number: 全市地区生产总值完成820亿元. */
import type { Bounds } from '../clause.ts';
import { isGenericArea, isPlace } from '../scope.ts';
import { ACTOR, INNER_VERB, LEADING, LEADING_KEPT, NOUN_AFTER_VERB, NOUN_ALONE, TRAILING } from './words.ts';

export interface LeftName extends Bounds {
  /** Words taken off the front and off the end; they tell time, verb, measure and comparator. */
  readonly lead: string;
  readonly tail: string;
  /** 新增, 改造 …: kept at the front of the name. */
  readonly kept: string;
  /** 全市, 全区 …, taken off the front. */
  readonly scope: string;
}

/** Inside a long run of words the limited thing follows these. */
const LIMIT = /不(?:得)?(?:超过|高于|低于|少于)|(?<=[\u4e00-\u9fa5]{4})且/u;
/** More words than this around a name are no sentence. */
const MOST_WORDS = 10;
const LONG = 12;
const SCOPE =
  /^(?:全[国区省市县旗盟州镇乡]|自治区(?!级|党|政|主|部|人|各|重|内)|市本级|市域|区域内|境内)(?!首|第|率先|领先|前列|先进|最)(?=[\u4e00-\u9fa5“A-Z])/u;
const CONNECTS = /^[、和及与跟)〕”]|^以及/u;
/** 有条件的地方对研发费用…: the name begins after the preposition. */
const PREPOSITION = /(?<![针面相绝应核比])对(?![外口象应接标比])|将(?!军|来)|把(?!关|握)/u;

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
    if (NOUN_AFTER_VERB.test(rest) || NOUN_ALONE.test(rest)) break;
    const word = (CONNECTS.exec(rest) ?? LEADING.exec(rest))?.[0];
    const actor = word ? '' : (ACTOR.exec(rest)?.[1] ?? '');
    if (!word && (actor === '' || isGenericArea(actor))) break;
    if (scope === '' && isPlace(actor)) scope = actor;
    start += word?.length ?? actor.length;
  }
  return { start, kept: '', scope };
}

/** In a long run of words the name begins after the last verb, or after the last item of a list that has its own. */
function innerStart(text: string, start: number, end: number): number {
  const rest = text.slice(start, end);
  const item = rest.lastIndexOf('、');
  if (item >= 0 && (LEADING_KEPT.exec(rest)?.[0].length ?? 0) <= item) {
    const last = rest.slice(item + 1);
    if (rest.charAt(item - 1) === '的') return start + item + 1;
    if ((LEADING.test(last) && !NOUN_AFTER_VERB.test(last)) || LEADING_KEPT.test(last))
      return start + item + 1;
  }
  if (rest.length <= LONG) return start;
  const limit = LIMIT.exec(rest);
  if (limit && rest.length - limit.index - limit[0].length > 2) return start + limit.index + limit[0].length;
  const preposition = PREPOSITION.exec(rest);
  if (preposition && preposition.index >= 2 && rest.length - preposition.index > 4)
    return start + preposition.index;
  const verb = [...rest.matchAll(INNER_VERB)].findLast(
    (match) => match.index >= 2 && rest.length - match.index - match[0].length >= 2,
  );
  if (!verb || /[“《(]/u.test(rest.slice(0, verb.index)) !== /[”》)]/u.test(rest.slice(0, verb.index)))
    return start;
  return start + verb.index;
}

/** 《…》《…》等改革案例, 大兴路、胜利路等道路: the class named after 等 is the name. */
function afterExamples(text: string, start: number, end: number): number {
  const rest = text.slice(start, end);
  const at = rest.lastIndexOf('等');
  const follows = rest.slice(at + 1);
  return at > 1 &&
    follows.length >= 2 &&
    !/^[级候待级于同额]/u.test(follows) &&
    !/[”》)]/u.test(follows.slice(0, 1)) &&
    !follows.includes('、')
    ? start + at + 1
    : start;
}

/** Reads the name inside `text[from, to)`; an empty range when only verbs stand there. */
export function leftName(text: string, from: number, to: number): LeftName {
  const end = takeTail(text, from, to);
  let front = takeLead(text, from, end);
  const inner = innerStart(text, front.start, end);
  if (inner > front.start) front = { ...takeLead(text, inner, end), scope: front.scope };
  const start = afterExamples(text, front.start, end);
  return {
    start,
    end,
    kept: start === front.start ? front.kept : '',
    scope: front.scope,
    lead: text.slice(from, start),
    tail: text.slice(end, to),
  };
}
