/** Cuts a segment into list items and pieces: the stretches in which one name may lie. */
import { type NameText, QUOTED, type Span } from '../places/name-text.ts';
import type { Reading } from './reading.ts';
import { CONJUNCTION, COUNT_INSIDE, CUT } from './words.ts';

/** Why a piece begins where it begins. */
export type Opening = 'item' | 'word' | 'direct' | 'of' | 'conjunction' | 'open-list' | 'count';

export interface Piece extends Span {
  readonly opening: Opening;
}

/** One element of a list (between 、), with its pieces in order. */
export interface Item extends Span {
  /** Position among the items of the segment. */
  readonly index: number;
  readonly pieces: readonly Piece[];
}

/** Verbs that take their object at once. */
const DIRECT = /^(?:实施|开展|落实|贯彻|打响|擦亮|列入|入选|获批|获评|荣获)$/u;

/** 、 parts items; so do two quotations side by side (“…”“…”两个工程). */
function itemSpans(prepared: NameText, segment: Span, quoteEnds: ReadonlySet<number>): Span[] {
  const spans: Span[] = [];
  let start = segment.start;
  for (let at = segment.start; at < segment.end; at += 1) {
    const mark = prepared.mask.charAt(at);
    const side = at > start && mark === QUOTED && quoteEnds.has(at);
    if (mark !== '、' && !side) continue;
    if (at > start) spans.push({ start, end: at });
    start = side ? at : at + 1;
  }
  if (segment.end > start) spans.push({ start, end: segment.end });
  return spans;
}

interface Cut {
  readonly at: number;
  readonly opening: Opening;
}

/** Where type words and places begin and end. */
type Edges = Pick<Reading, 'headEnds' | 'placeStarts' | 'placeEnds'>;
/** So many characters before 和 are a whole thing and no bare word: 甲地…合作和乙地…联盟. */
const LONGEST_BARE = 8;

/** A conjunction parts two names when the first is complete (a type word, a quotation) or the second plainly begins. */
function conjunctionCuts(words: string, from: number, edges: Edges): Cut[] {
  return [...words.matchAll(CONJUNCTION)].flatMap((match): Cut[] => {
    const at = from + match.index;
    const before = words.charAt(match.index - 1);
    const tail =
      /(?:建设|试点|改革|开发)$/u.exec(words.slice(Math.max(0, match.index - 2), match.index))?.[0].length ??
      0;
    const next = words.slice(match.index + match[0].length, match.index + match[0].length + 3);
    const begins = next.startsWith(QUOTED) || /^(?:全国|国家|自治区|世界)/u.test(next);
    const behind = at + match[0].length;
    const places = edges.placeStarts.has(behind) && !edges.placeEnds.has(at) && match.index > LONGEST_BARE;
    const { headEnds } = edges;
    const complete = begins || places || before === QUOTED || headEnds.has(at) || headEnds.has(at - tail);
    return complete ? [{ at: behind, opening: 'conjunction' }] : [];
  });
}

function openingAfter(word: string): Opening {
  if (word === '等') return 'open-list';
  if (word === '的') return 'of';
  return DIRECT.test(word) ? 'direct' : 'word';
}

function cutsOf(words: string, from: number, edges: Edges): Cut[] {
  const cuts: Cut[] = conjunctionCuts(words, from, edges);
  for (const match of words.matchAll(CUT)) {
    const word = match[0];
    cuts.push({ at: from + match.index + word.length, opening: openingAfter(word) });
  }
  for (const match of words.matchAll(COUNT_INSIDE)) {
    if (match.index > 0) cuts.push({ at: from + match.index, opening: 'count' });
  }
  return cuts.sort((left, right) => left.at - right.at);
}

function itemOf(prepared: NameText, span: Span, index: number, edges: Edges): Item {
  const words = prepared.mask.slice(span.start, span.end);
  const pieces: Piece[] = [];
  let start = span.start;
  let opening: Opening = 'item';
  for (const cut of [...cutsOf(words, span.start, edges), { at: span.end, opening: 'item' as const }]) {
    if (cut.at > start || pieces.length === 0) pieces.push({ start, end: cut.at, opening });
    start = cut.at;
    opening = cut.opening;
  }
  return { ...span, index, pieces };
}

/** The items of one segment in printed order. */
export function itemsOf(reading: Reading, segment: Span): Item[] {
  return itemSpans(reading.prepared, segment, reading.quoteEnds).map((span, index) =>
    itemOf(reading.prepared, span, index, reading),
  );
}
