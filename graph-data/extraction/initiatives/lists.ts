/** Rule: names that share a type word. A、B等重点工程; A、B2个城市副中心; “A”“B”两个品牌; A、B和C产业园. */
import type { Span } from '../places/name-text.ts';
import type { Candidate, ReadSegment } from './candidates.ts';
import { findHeads } from './heads.ts';
import { elementsBefore, named, QUOTED_ONLY, signOf } from './list-elements.ts';
import type { Piece } from './pieces.ts';
import { firstFrom, inside, type Reading } from './reading.ts';
import type { InitiativeFind, InitiativeType } from './types.ts';

export interface SharedList {
  /** The set itself, where it is named (三大培训工程). */
  readonly sets?: readonly InitiativeFind[];
  /** The candidate the list takes the place of. */
  readonly replaces?: Candidate;
  readonly members: readonly InitiativeFind[];
  /** The printed count, null with 等. */
  readonly count: number | null;
  /** The words that tell the kind (2个城市副中心). */
  readonly tail: Span;
}

const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'一二三四五六七八九十'].map((digit, index) => [digit, index + 1]),
);
const SHARED: ReadonlySet<InitiativeType> = new Set([
  'project',
  'works',
  'rail',
  'road',
  'park',
  'brand',
  'centre',
  'hub',
  'reservoir',
]);
/** The part of a last element that all elements share begins here. */
const TAIL_BEGINS = /(?:自治区|国家级|国家|省级|市级|区域公用|绿色有机|地理标志|农产品区域|低碳|特色)/u;

/** The number a count says: 2个, 两个, 十二项; null where it says none. */
export function countOf(words: string): number | null {
  const match = /^(\d{1,3}|[一二两三四五六七八九十]{1,3})(?:个|项|家|条|座|处|大)/u.exec(words);
  const digits = match?.[1];
  if (!digits) return null;
  if (/^\d/u.test(digits)) return Number(digits);
  if (digits === '两') return 2;
  if (digits.length === 1) return DIGITS.get(digits) ?? null;
  const [tens = '', ones = ''] = digits.split('十');
  return (DIGITS.get(tens) ?? 1) * 10 + (DIGITS.get(ones) ?? 0);
}

/** What precedes the first element when the list is a set of kinds: 引进一批A、B等项目. */
const SET_BEFORE = /(?:一批|一系列|各类|各种|部分)$/u;
const COUNT_WORD = /^(?:\d{1,3}|[两二三四五六七八九十]{1,3})(?:个|项|家|条|座|处)|^(?:一批|重大|重点|主要)+/u;

/** Where the last element ends: before 等, before a count, before 等 and a count. */
function listEnd(text: string, { start, opening }: Piece): number | null {
  if (opening === 'open-list') return start - 1;
  if (opening !== 'count') return null;
  return text.charAt(start - 1) === '等' ? start - 1 : start;
}

/** Sizes and ranks at the start of the shared words are no part of each name. */
const RANK = /^(?:[百千万]亿(?:元)?级?|国家级|省级|市级|特色|重点|重大|一批)+/u;

const EACH = /(?:各|分别)(?:建设|新建|打造|创建|设立|布局|建)?$/u;

/** 甲至乙 before 等高铁项目 is a railway. */
function routeName(printed: string, tail: string): Partial<InitiativeFind> {
  const kind = findHeads(tail).find((match) => match.head.type === 'rail' || match.head.type === 'road');
  return kind ? { name: printed + kind.head.word, type: kind.head.type } : {};
}

/** A、B等N个…HEAD and A、BN个…HEAD: the elements before 等 or the count. */
function beforeTail(reading: Reading, segment: ReadSegment, candidate: Candidate): SharedList | null {
  const { piece, item, head } = candidate;
  const { type } = head.head;
  const text = reading.prepared.text;
  const end = listEnd(text, piece);
  if (end === null || end <= item.start || !(SHARED.has(type) || QUOTED_ONLY.has(type))) return null;
  // 在甲市、乙县各建设1个园区: a kind of thing, one in each place.
  if (EACH.test(text.slice(item.start, end))) return null;
  const elements = elementsBefore(reading, segment, item.index, end);
  const first = elements[0];
  if (!first || SET_BEFORE.test(text.slice(Math.max(0, first.start - 3), first.start))) return null;
  const composed = end === piece.start;
  const tail = text.slice(piece.start, head.end).replace(COUNT_WORD, '');
  const members = named(reading, elements, composed ? 'project' : type).map((element): InitiativeFind => {
    const printed = text.slice(element.start, element.end);
    const quoted = /^[“"]/u.test(printed);
    const found = { start: element.start, end: element.end, type, confidence: quoted ? 0.9 : 0.65 };
    if (printed.includes('至')) return { ...found, ...routeName(printed, tail) };
    const bare = inside(reading.places, element.start, element.end).some(
      (place) => place.start === element.start && place.end === element.end,
    );
    if (quoted) return found;
    // With 等 the kind alone is added (欧投行贷款造林 → …项目); a place alone, or a counted list, shares all the words.
    if (bare && !composed) return { ...found, name: printed + tail.replace(RANK, '') };
    return { ...found, name: printed + (composed ? tail : head.head.word) };
  });
  const count =
    composed && members.length === elements.length ? countOf(text.slice(piece.start, head.end)) : null;
  return { members, count, tail: { start: piece.start, end: head.end } };
}

/** 三大, 四大 between the last quotation and the type word. */
const NUMBERED = /^[一二两三四五六七八九十]{1,2}大/u;

/** Length of 两大. */
const BARE_COUNT = 2;

/** “A”“B”“C”三大工程: three names and the set they make. */
function numberedGroup(
  text: string,
  elements: readonly Span[],
  candidate: Candidate,
  from: number,
): SharedList {
  const count = countOf(text.slice(from, candidate.end));
  const { type } = candidate.head.head;
  const names = elements.map(({ start, end }) => text.slice(start, end));
  const group: InitiativeFind = {
    start: from,
    end: candidate.end,
    type: 'group',
    group: { count, members: names },
    confidence: 0.9,
  };
  const members = elements.map(({ start, end }): InitiativeFind => ({ start, end, type, confidence: 0.9 }));
  // 两大品牌 alone tells how many, not which set.
  const sets = candidate.head.start - from > BARE_COUNT ? [group] : [];
  return { members, sets, replaces: candidate, count, tail: { start: from, end: candidate.end } };
}

/** 甲至乙、丙高铁: the last element shares where the line begins. */
function routeFrom(
  text: string,
  members: readonly InitiativeFind[],
  candidate: Candidate,
): InitiativeFind | null {
  const { start, end, head } = candidate;
  const first = members[0];
  const printed = first ? text.slice(first.start, first.end) : '';
  const line = head.head.type === 'rail' || head.head.type === 'road';
  const begins = printed.indexOf('至');
  if (!line || begins < 2 || text.slice(start, end).includes('至')) return null;
  const name = `${printed.slice(0, begins + 1)}${text.slice(start, end)}`;
  return { start, end, name, type: head.head.type, confidence: 0.7 };
}

/** A、B、C区域公用品牌: the last element is a name with the shared words; the others stand before it without them. */
function besideLast(reading: Reading, segment: ReadSegment, candidate: Candidate): SharedList | null {
  const { item, head, verdict, start } = candidate;
  const index = item.index;
  if (!verdict.name || index === 0 || start !== item.start || candidate.piece.start !== item.start)
    return null;
  const previous = segment.items[index - 1];
  if (!previous || item.start - previous.end > 1) return null;
  const text = reading.prepared.text;
  const place = inside(reading.places, start, head.start).find((mention) => mention.start === start);
  const marked = text.slice(start + 1, head.start).search(TAIL_BEGINS);
  const quote = reading.prepared.quotes[firstFrom(reading.prepared.quotes, start)];
  const behindQuote = quote && quote.start === start ? quote.end : -1;
  const from = behindQuote >= 0 ? behindQuote : marked >= 0 ? start + 1 + marked : place ? place.end : -1;
  if (from < 0) return null;
  const tail = text.slice(start, head.start).includes('至') ? head.start : from;
  const elements = elementsBefore(reading, segment, index - 1, previous.end);
  const fit = elements.filter((element) => {
    if (reading.headEnds.has(element.end)) return false;
    if (behindQuote >= 0) return signOf(reading, element) === 'quoted';
    const places = inside(reading.places, element.start, element.end);
    return marked >= 0 || places.some((mention) => mention.end === element.end);
  });
  if (fit.length === 0 || fit.length !== elements.length) return null;
  const members = fit.map(
    (element): InitiativeFind => ({
      start: element.start,
      end: element.end,
      name:
        text.slice(element.start, element.end) +
        text.slice(tail, candidate.end).replace(/^(?:重点|重大)/u, ''),
      type: head.head.type,
      confidence: 0.7,
    }),
  );
  const route = routeFrom(text, members, candidate);
  if (route)
    return {
      members: [...members, route],
      replaces: candidate,
      count: null,
      tail: { start: from, end: head.end },
    };
  if (quote && behindQuote >= 0 && NUMBERED.test(text.slice(from, head.end)))
    return numberedGroup(text, [...fit, quote], candidate, from);
  return { members, count: null, tail: { start: from, end: head.end } };
}

/** The lists of a segment that share a type word; in an interleaved page only those wholly inside one fragment. */
export function sharedLists(reading: Reading, segment: ReadSegment): SharedList[] {
  return listsOf(reading, segment).filter(
    ({ members }) =>
      !reading.prepared.columnsInterleaved || members.every((member) => member.start > segment.start),
  );
}

function listsOf(reading: Reading, segment: ReadSegment): SharedList[] {
  return segment.candidates.flatMap(
    (candidate) => beforeTail(reading, segment, candidate) ?? besideLast(reading, segment, candidate) ?? [],
  );
}
