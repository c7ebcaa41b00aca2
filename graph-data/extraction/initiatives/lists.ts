/** Rule: names that share a type word. A、B等重点工程; A、B2个城市副中心; “A”“B”两个品牌; A、B和C产业园. */
import { uncovered } from '../places/common-words.ts';
import { QUOTED, type Span } from '../places/name-text.ts';
import type { Candidate, ReadSegment } from './candidates.ts';
import { leftEdge } from './left-edge.ts';
import type { Item } from './pieces.ts';
import { inside, type Reading } from './reading.ts';
import type { InitiativeFind, InitiativeType } from './types.ts';

export interface SharedList {
  readonly members: readonly InitiativeFind[];
  /** The printed count, null with 等. */
  readonly count: number | null;
  /** The words that tell the kind (2个城市副中心). */
  readonly tail: Span;
}

/** Elements looked back for; longer lists are rare and bounded so that the cost stays linear. */
const MOST_MEMBERS = 12;
const LONGEST_MEMBER = 24;
const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'一二三四五六七八九十'].map((digit, index) => [digit, index + 1]),
);
const SHARED: ReadonlySet<InitiativeType> = new Set([
  'project',
  'works',
  'programme',
  'rail',
  'road',
  'base',
  'park',
  'brand',
  'platform',
  'campaign',
  'centre',
  'hub',
  'reservoir',
  'mechanism',
  'pilot',
  'zone',
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

/** An element that names something: a quotation, a place, or a word no dictionary of administration holds. */
function isProper(reading: Reading, start: number, end: number): boolean {
  const words = reading.prepared.mask.slice(start, end);
  if (words.includes(QUOTED)) return words.startsWith(QUOTED) && words.endsWith(QUOTED);
  if (inside(reading.places, start, end).length > 0) return true;
  return uncovered(words).length > 0 || /[A-Za-z\d]/u.test(words);
}

interface Element extends Span {
  readonly last: boolean;
}

/** The element an item ends with; `whole` when nothing of the sentence stands before it in the item. */
function elementOf(reading: Reading, item: Item, end: number): (Span & { readonly whole: boolean }) | null {
  const piece = item.pieces.findLast((candidate) => candidate.start < end);
  if (!piece) return null;
  const from = Math.max(piece.start, item.start);
  const edge = leftEdge(
    reading.prepared.mask,
    from,
    end,
    piece.opening === 'open-list' ? 'word' : piece.opening,
  );
  if (edge.start >= end || end - edge.start > LONGEST_MEMBER) return null;
  return { start: edge.start, end, whole: from === item.start && edge.start === item.start };
}

/** The elements of the list whose last one ends at `end` in item `index`, in printed order. */
function elementsBefore(reading: Reading, segment: ReadSegment, index: number, end: number): Element[] {
  const elements: Element[] = [];
  for (let at = index; at >= Math.max(0, index - MOST_MEMBERS); at -= 1) {
    const item = segment.items[at];
    const element = item ? elementOf(reading, item, at === index ? end : item.end) : null;
    if (!item || !element) break;
    elements.unshift({ start: element.start, end: element.end, last: at === index });
    if (!element.whole) break;
  }
  return elements;
}

function hasOwnHead(reading: Reading, element: Span): boolean {
  return reading.headEnds.has(element.end);
}

/** A、B等N个…HEAD and A、BN个…HEAD: the elements before 等 or the count. */
function beforeTail(reading: Reading, segment: ReadSegment, candidate: Candidate): SharedList | null {
  const { piece, item, head } = candidate;
  if (piece.opening !== 'open-list' && piece.opening !== 'count') return null;
  const end = piece.opening === 'open-list' ? piece.start - 1 : piece.start;
  if (end <= item.start || !SHARED.has(head.head.type)) return null;
  const text = reading.prepared.text;
  const elements = elementsBefore(reading, segment, segment.items.indexOf(item), end);
  const count = countOf(text.slice(piece.start, head.end));
  const tail = text
    .slice(piece.start, head.end)
    .replace(/^(?:\d{1,3}|[两二三四五六七八九十]{1,3})(?:个|项|家|条|座|处)|^(?:一批|重大|重点|主要)+/u, '');
  const members = elements.filter(
    (element) => !hasOwnHead(reading, element) && isProper(reading, element.start, element.end),
  );
  const composed = piece.opening === 'count';
  const finds = members.map((element): InitiativeFind => {
    const printed = text.slice(element.start, element.end);
    const quoted = printed.startsWith('“');
    const found = {
      start: element.start,
      end: element.end,
      type: head.head.type,
      confidence: quoted ? 0.9 : 0.65,
    };
    return composed && !quoted ? { ...found, name: printed + tail } : found;
  });
  const complete =
    elements.length - members.length === elements.filter((element) => hasOwnHead(reading, element)).length;
  return {
    members: finds,
    count: complete && composed ? count : null,
    tail: { start: piece.start, end: head.end },
  };
}

/** A、B、C区域公用品牌: the last element is a name with the shared words; the others stand before it without them. */
function besideLast(reading: Reading, segment: ReadSegment, candidate: Candidate): SharedList | null {
  const { item, head, verdict, start } = candidate;
  const index = segment.items.indexOf(item);
  if (!verdict.name || index === 0 || start !== item.start || candidate.piece.start !== item.start)
    return null;
  const previous = segment.items[index - 1];
  if (!previous || previous.end !== item.start - 1) return null;
  const text = reading.prepared.text;
  const place = inside(reading.places, start, head.start).find((mention) => mention.start === start);
  const marked = text.slice(start + 1, head.start).search(TAIL_BEGINS);
  const from = marked >= 0 ? start + 1 + marked : place ? place.end : -1;
  if (from < 0) return null;
  const elements = elementsBefore(reading, segment, index - 1, previous.end);
  const fit = elements.filter(
    (element) =>
      !hasOwnHead(reading, element) &&
      (marked >= 0 ||
        inside(reading.places, element.start, element.end).some((mention) => mention.end === element.end)),
  );
  if (fit.length === 0 || fit.length !== elements.length) return null;
  const members = fit.map(
    (element): InitiativeFind => ({
      start: element.start,
      end: element.end,
      name: text.slice(element.start, element.end) + text.slice(from, candidate.end),
      type: head.head.type,
      confidence: 0.7,
    }),
  );
  return { members, count: null, tail: { start: from, end: head.end } };
}

/** The lists of a segment that share a type word. */
export function sharedLists(reading: Reading, segment: ReadSegment): SharedList[] {
  return segment.candidates.flatMap(
    (candidate) => beforeTail(reading, segment, candidate) ?? besideLast(reading, segment, candidate) ?? [],
  );
}
