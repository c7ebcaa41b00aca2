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
const NAME_GOES_ON = /^(?:[一二三四五]期)?(?:\([^()]{0,6}(?:型|期|段|园|区|中心|智能)\))?/u;
const NOT_OF_NAME = new RegExp(`^[${BRACKETED}、\\s]+`, 'u');

function withBracket(text: string, end: number): number {
  return end + (NAME_GOES_ON.exec(text.slice(end, end + 10))?.[0].length ?? 0);
}

function quotesClass(reading: Reading, start: number, end: number): boolean {
  const quotes = inside(reading.prepared.quotes, start, end);
  return quotes.every((quote) =>
    QUOTED_CLASS.test(reading.prepared.text.slice(quote.start + 1, quote.end - 1)),
  );
}

/** The words before the type word, with and without the places inside. */
export function modifierOf(reading: Reading, start: number, end: number, opening: Opening): Modifier {
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
    described: opening === 'of',
    behindVerb: opening !== 'item' && opening !== 'of',
    quotesClass: quotesClass(reading, start, end),
  };
}

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

const SET: Verdict = { name: false, reason: 'counted-set' };
const FOUGHT: Verdict = { name: false, reason: 'other-kind' };
/** …站点(平台): the type word stands inside a bracket of its own. */
const BROKEN: Verdict = { name: false, reason: 'in-bracket' };
const EDGE: Verdict = { name: false, reason: 'column-edge' };

/** True when a place is printed from `start` on. */
export function startsWithPlace(reading: Reading, start: number): boolean {
  return reading.places[firstFrom(reading.places, start)]?.start === start;
}

/** In an interleaved page a name at the edge of its fragment may lack words that stand in another place. */
function atColumnEdge(reading: Reading, segment: Span, start: number): boolean {
  if (!reading.prepared.columnsInterleaved) return false;
  if (/[与和及]/u.test(reading.prepared.text.charAt(start))) return true;
  const { text } = reading.prepared;
  const caption = segment.start === 0 && segment.end === text.length;
  if (start > segment.start || caption || startsWithPlace(reading, start)) return false;
  const before = reading.prepared.text.charAt(start - 1);
  return !/[。,;:!?]/u.test(before) && !'“"'.includes(reading.prepared.text.charAt(start));
}

/** In an interleaved page a long unquoted modifier, or one that only an unknown word vouches for, may be two columns. */
const LONGEST_IN_COLUMN = 12;

function mayJoinColumns({ words }: Modifier, verdict: Verdict): boolean {
  if (!verdict.name || words.includes(QUOTED)) return false;
  return words.length > LONGEST_IN_COLUMN || verdict.confidence <= 0.6;
}

/** Behind 、 and a whole name an element begins as surely as behind a verb. */
function openingOf(reading: Reading, item: Item, piece: Piece): Opening {
  const afterName = piece.opening === 'item' && item.index > 0 && reading.headEnds.has(item.start - 1);
  return afterName ? 'conjunction' : piece.opening;
}

function candidateIn(reading: Reading, segment: Span, item: Item, piece: Piece): Candidate | null {
  const free = inside(freeHeads(reading), piece.start, piece.end);
  const head = free.at(-1);
  if (!head) return null;
  const { text, mask } = reading.prepared;
  const lead = NOT_OF_NAME.exec(mask.slice(piece.start, piece.start + 8))?.[0].length ?? 0;
  const edge = leftEdge(mask, piece.start + lead, head.start, piece.opening);
  const start = behindInnerVerb(reading, edge.start, head.start);
  const modifier = modifierOf(reading, start, head.start, openingOf(reading, item, piece));
  const specific = isSpecific(head.head, modifier);
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
    joined || atColumnEdge(reading, segment, start) ? EDGE : set && specific.name ? SET : specific;
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
    const candidates = items.flatMap((item) =>
      item.pieces.flatMap((piece) => candidateIn(reading, segment, item, piece) ?? []),
    );
    return [{ ...segment, items, candidates }];
  });
}
