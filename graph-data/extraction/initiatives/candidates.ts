/** One candidate a piece: the last type word in it, with the words before. */
import { BRACKETED, QUOTED, type Span } from '../places/name-text.ts';

import type { HeadMatch } from './heads.ts';
import { leftEdge } from './left-edge.ts';
import { type Item, itemsOf, type Opening, type Piece } from './pieces.ts';
import { firstFrom, inside, type Reading } from './reading.ts';
import { isSpecific, type Modifier, type Verdict } from './specific.ts';
import { AGAINST, BEGINS_AGAINST, COUNTED_BEHIND, PLACE_ACTS, QUOTED_CLASS } from './words.ts';

export interface Candidate extends Span {
  readonly head: HeadMatch;
  readonly item: Item;
  readonly piece: Piece;
  /** A count or a word for a set stands before: a kind of thing. */
  readonly set: boolean;
  readonly verdict: Verdict;
}

/** A segment with its items and candidates. */
export interface ReadSegment extends Span {
  readonly items: readonly Item[];
  readonly candidates: readonly Candidate[];
}

/** 三期 and （B型） right behind a name belong to it. */
const NAME_GOES_ON =
  /(?:[一二三四五]期)?(?:(?<=示范区)城市(?=[、,。;]|$))?(?:\([^()]{0,6}(?:型|期|段|园|(?<!社)区|中心|智能)\))?/uy;
const NOT_OF_NAME = new RegExp(`^[${BRACKETED}、\\s]+`, 'u');

function withBracket(text: string, end: number): number {
  const window = text.slice(Math.max(0, end - 3), end + 12);
  NAME_GOES_ON.lastIndex = Math.min(3, end);
  return end + (NAME_GOES_ON.exec(window)?.[0].length ?? 0);
}

function quotesClass(reading: Reading, start: number, end: number): boolean {
  const quotes = inside(reading.prepared.quotes, start, end);
  return quotes.every((quote) =>
    QUOTED_CLASS.test(reading.prepared.text.slice(quote.start + 1, quote.end - 1)),
  );
}

/** The words before the type word, with and without the places inside. */
export function modifierOf(
  reading: Reading,
  start: number,
  end: number,
  opening: Opening,
  besideName = false,
): Modifier {
  const words = reading.prepared.mask.slice(start, end);
  const places = inside(reading.places, start, end);
  let plain = '';
  let from = start;
  for (const place of places) {
    if (place.start > from) plain += reading.prepared.mask.slice(from, place.start);
    from = Math.max(from, place.end);
  }
  return {
    words,
    plain: plain + reading.prepared.mask.slice(from, end),
    hasPlace: places.length > 0,
    described:
      opening === 'of' && !ONE_OF_ITS_KIND.test(reading.prepared.mask.slice(Math.max(0, start - 8), start)),
    besideName,
    behindVerb: opening !== 'item' && opening !== 'of',
    quotesClass: quotesClass(reading, start, end),
  };
}

/** 全国先进的…基地, 世界一流的…中心: described, and yet one thing. */
const ONE_OF_ITS_KIND = /(?:全国|世界|国内|国际|全球|全区|全省)(?:最大|先进|领先|一流|重要|知名|唯一)的$/u;

/** A verb inside the piece behind which the name begins: 统筹力量建设国家…基地; a compound (社会建设示范区) is left whole. */
const INNER_VERB = /(?:建设|创建|打造|构建)(?=国家|全国|自治区|省级|世界|铸牢|一批|\uE000)/gu;

function behindInnerVerb(reading: Reading, start: number, end: number): number {
  const words = reading.prepared.mask.slice(start, end);
  let at = start;
  for (const match of words.matchAll(INNER_VERB)) at = start + match.index + match[0].length;
  for (const verb of words.matchAll(/建设|创建|打造/gu)) {
    const behind = start + verb.index + verb[0].length;
    if (behind > at && inside(reading.places, behind, end).some((place) => place.start === behind))
      at = behind;
  }
  return behindPlace(reading, at, end);
}

function behindPlace(reading: Reading, start: number, end: number): number {
  const place = inside(reading.places, start, end).find((mention) => mention.start === start);
  const acts = place ? PLACE_ACTS.exec(reading.prepared.mask.slice(place.end, end)) : null;
  const behind = place && acts ? place.end + acts[0].length : start;
  return end - behind >= 2 ? behind : start;
}

/** 自治区…集群称号: a title, whatever its words. */
const RANKED = /^(?:国家|全国|自治区|省级)/u;
const TITLED_NAME: Verdict = { name: true, confidence: 0.85 };
const SET: Verdict = { name: false, reason: 'counted-set' };
const FOUGHT: Verdict = { name: false, reason: 'other-kind' };
/** …站点(平台): the type word stands inside a bracket of its own. */
const BROKEN: Verdict = { name: false, reason: 'in-bracket' };
const EDGE: Verdict = { name: false, reason: 'column-edge' };

/** True when a place is printed from `start` on. */
export function startsWithPlace(reading: Reading, start: number): boolean {
  return reading.places[firstFrom(reading.places, start)]?.start === start;
}

/** Two characters of another word before a place at the start of a fragment: 家蒙东…示范区 begins with its place. */
const LONGEST_RAG = 2;

function behindRag(reading: Reading, segment: Span, start: number, end: number): number {
  if (!reading.prepared.columnsInterleaved || start !== segment.start) return start;
  const place = inside(reading.places, start, end)[0];
  return place && place.start - start <= LONGEST_RAG ? place.start : start;
}

/** A name that is a whole printed line of its own: a caption or a heading. */
function isWholeLine({ prepared }: Reading, segment: Span, start: number, end: number): boolean {
  const first = segment.start === 0 || prepared.lineStarts.has(segment.start);
  const last = segment.end === prepared.text.length || prepared.lineStarts.has(segment.end);
  return first && last && start === segment.start && end === segment.end;
}

/** Longest first element of a cut list: 业、工业、城镇节水行动. */
const LONGEST_CUT = 4;
const WHOLE_FRONT = /^(?:国家|全国|自治区|省级)/u;
/** 12345…热线: a number that is dialled is whole. */
const DIALLED = /^\d{5}/u;

/** The last element of a list whose first element is cut: the words it shares may stand in another place. */
function sharesEdge(reading: Reading, segment: Span, start: number, item: Item): boolean {
  const { mask } = reading.prepared;
  const first = mask.slice(segment.start, segment.start + LONGEST_CUT + 1).indexOf('、');
  if (
    item.index === 0 ||
    start !== item.start ||
    first <= 0 ||
    WHOLE_FRONT.test(mask.slice(start, start + 3))
  )
    return false;
  return !reading.headEnds.has(segment.start + first) && !startsWithPlace(reading, segment.start);
}

/** In an interleaved page a name at the edge of its fragment may lack words that stand in another place. */
function atColumnEdge(reading: Reading, segment: Span, { start, end }: Span, item: Item): boolean {
  if (!reading.prepared.columnsInterleaved) return false;
  if (/[与和及]/u.test(reading.prepared.text.charAt(start))) return true;
  if (isWholeLine(reading, segment, start, end) || startsWithPlace(reading, start)) return false;
  if (DIALLED.test(reading.prepared.text.slice(start, end))) return false;
  const first = sharesEdge(reading, segment, start, item) ? segment.start : start;
  if (first > segment.start) return false;
  const before = reading.prepared.text.charAt(segment.start - 1);
  return !/[。,;:!?]/u.test(before) && !'“"'.includes(reading.prepared.text.charAt(start));
}

/** In an interleaved page a long unquoted modifier, or one that only an unknown word vouches for, may be two columns. */
const LONGEST_IN_COLUMN = 12;

function mayJoinColumns({ words, plain }: Modifier, verdict: Verdict): boolean {
  if (!verdict.name || words.includes(QUOTED)) return false;
  return plain.length > LONGEST_IN_COLUMN || verdict.confidence <= 0.6;
}

/** Behind 、 and a whole name an element begins as surely as behind a verb. */
function openingOf(reading: Reading, item: Item, piece: Piece): Opening {
  const afterName = piece.opening === 'item' && item.index > 0 && reading.headEnds.has(item.start - 1);
  return afterName ? 'conjunction' : piece.opening;
}

/** 和, 及, 以及 or 、 between a name that is taken and `start`. */
function isBeside({ prepared }: Reading, previous: Candidate | null, start: number): boolean {
  if (!previous?.verdict.name || previous.end >= start) return false;
  return /^(?:[、和与及]|以及)$/u.test(prepared.text.slice(previous.end, start));
}

function candidateIn(
  reading: Reading,
  segment: Span,
  item: Item,
  piece: Piece,
  previous: Candidate | null,
): Candidate | null {
  const free = inside(freeHeads(reading), piece.start, piece.end);
  const head = free.at(-1);
  if (!head) return null;
  const { text, mask } = reading.prepared;
  const lead = NOT_OF_NAME.exec(mask.slice(piece.start, piece.start + 8))?.[0].length ?? 0;
  const edge = leftEdge(mask, piece.start + lead, head.start, piece.opening);
  const start = behindRag(reading, segment, behindInnerVerb(reading, edge.start, head.start), head.start);
  const beside = isBeside(reading, previous, start);
  const modifier = modifierOf(reading, start, head.start, openingOf(reading, item, piece), beside);
  const titled = RANKED.test(modifier.words) && text.startsWith('称号', head.end);
  const specific = titled ? TITLED_NAME : isSpecific(head.head, modifier);
  const named = specific.name && specific.confidence >= 0.95;
  const set = (edge.set || COUNTED_BEHIND.test(text.slice(head.end, head.end + 8))) && !named;
  const open = text.slice(start, head.end);
  if (open.lastIndexOf('(') > open.lastIndexOf(')'))
    return { start, end: head.end, head, item, piece, set, verdict: BROKEN };
  const before = mask.slice(Math.max(segment.start, start - 6), start);
  if (BEGINS_AGAINST.test(mask.slice(start, start + 4)) || AGAINST.test(before))
    return { start, end: head.end, head, item, piece, set, verdict: FOUGHT };
  const joined = reading.prepared.columnsInterleaved && mayJoinColumns(modifier, specific);
  const verdict =
    joined || atColumnEdge(reading, segment, { start, end: head.end }, item)
      ? EDGE
      : set && specific.name
        ? SET
        : specific;
  return { start, end: withBracket(text, head.end), head, item, piece, set, verdict };
}

const freeCache = new WeakMap<Reading, readonly HeadMatch[]>();

function freeHeads(reading: Reading): readonly HeadMatch[] {
  const cached = freeCache.get(reading);
  if (cached) return cached;
  const free = reading.heads.filter((head) => head.free);
  freeCache.set(reading, free);
  return free;
}

/** Reads every segment that holds a type word or a quotation. */
export function readSegments(reading: Reading): ReadSegment[] {
  return reading.prepared.segments.flatMap((segment) => {
    if (inside(reading.heads, segment.start, segment.end).length === 0) return [];
    const items = itemsOf(reading, segment);
    const candidates: Candidate[] = [];
    for (const item of items) {
      for (const piece of item.pieces) {
        const candidate = candidateIn(reading, segment, item, piece, candidates.at(-1) ?? null);
        if (candidate) candidates.push(candidate);
      }
    }
    return [{ ...segment, items, candidates }];
  });
}
