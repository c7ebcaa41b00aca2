/** A paragraph prepared for reading names: where quotations, titles and brackets lie, and where a name cannot run on. */
import type { Paragraph } from '../../readers/index.ts';

/** Stands in the mask for a character inside “…” (marks included): part of a name, but no verb of the sentence. */
export const QUOTED = '\uE000';
/** Stands in the mask for a character of 《…》: a title breaks every name. */
export const TITLED = '\uE001';
/** Stands in the mask for a character of a bracket longer than a word. */
export const BRACKETED = '\uE002';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface NameText {
  readonly text: string;
  /** Same length as `text`; quotations, titles and brackets are blanked out. */
  readonly mask: string;
  readonly quotes: readonly Span[];
  readonly titles: readonly Span[];
  readonly brackets: readonly Span[];
  /** Runs in which a name may lie: no full stop, comma, colon, tab, stray space, title or line of another column inside. */
  readonly segments: readonly Span[];
  readonly columnsInterleaved: boolean;
  /** Where printed lines begin, when no name may run over them. */
  readonly lineStarts: ReadonlySet<number>;
}

/** Longest quotation, title and bracket looked for; longer ones are speech or damage. Bounds the work per opening mark. */
const LONGEST_QUOTE = 40;
const LONGEST_TITLE = 120;
const LONGEST_BRACKET = 1200;
/** 中(蒙)药, 农牧(牧)事: an alternative inside a word, not a remark. */
const WORD_IN_BRACKET = 2;
const BREAK = /[。;!?:,\t\n…—|；！？：，]/u;
const CJK = /[\u3400-\u9fff]/u;
const OPEN_MARKS: ReadonlyMap<string, { readonly close: string; readonly longest: number }> = new Map([
  ['“', { close: '”', longest: LONGEST_QUOTE }],
  ['「', { close: '」', longest: LONGEST_QUOTE }],
  ['‘', { close: '’', longest: LONGEST_QUOTE }],
  ['《', { close: '》', longest: LONGEST_TITLE }],
  ['(', { close: ')', longest: LONGEST_BRACKET }],
  ['〔', { close: '〕', longest: LONGEST_BRACKET }],
  ['[', { close: ']', longest: LONGEST_BRACKET }],
  ['【', { close: '】', longest: LONGEST_BRACKET }],
]);

/** Straight quotation marks do not say which side they are on: they are paired only where nothing ambiguous lies between. */
const STRAIGHT = /"(?!、)[^"\s。;!?:,]{0,23}[^"\s。;!?:,、]"/gu;

/** Finds closing marks; each is looked up once however many opening marks stand before it, which keeps the pass linear. */
class Closings {
  private readonly next = new Map<string, number>();
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** The first `close` behind `at`, or -1 when it is further than `longest`. */
  behind(at: number, close: string, longest: number): number {
    let found = this.next.get(close) ?? -1;
    if (found <= at) {
      const index = this.text.indexOf(close, at + 1);
      found = index < 0 ? Number.POSITIVE_INFINITY : index;
      this.next.set(close, found);
    }
    return found - at <= longest ? found : -1;
  }
}

interface Marked {
  readonly quotes: Span[];
  readonly titles: Span[];
  readonly brackets: Span[];
}

/** Marks that open in one column and close in another hold words of both. */
function joinsColumns(text: string, { start, end }: Span, lineStarts: ReadonlySet<number>): boolean {
  for (let at = start + 1; at < end; at += 1) if (text.charAt(at) === ' ' || lineStarts.has(at)) return true;
  return false;
}

function findSpans(text: string, columnsInterleaved: boolean, lineStarts: ReadonlySet<number>): Marked {
  const closings = new Closings(text);
  const found: Marked = { quotes: [], titles: [], brackets: [] };
  for (let at = 0; at < text.length; at += 1) {
    const mark = OPEN_MARKS.get(text.charAt(at));
    const close = mark ? closings.behind(at, mark.close, mark.longest) : -1;
    if (!mark || close < 0) continue;
    const span = { start: at, end: close + 1 };
    if (columnsInterleaved && joinsColumns(text, span, lineStarts)) continue;
    if (mark.close === '》') found.titles.push(span);
    else if (mark.longest === LONGEST_QUOTE) found.quotes.push(span);
    else found.brackets.push(span);
    // A bracket may hold quotations and titles; the others are taken whole.
    if (mark.longest !== LONGEST_BRACKET) at = close;
  }
  for (const match of text.matchAll(STRAIGHT))
    found.quotes.push({ start: match.index, end: match.index + match[0].length });
  found.quotes.sort((left, right) => left.start - right.start);
  return found;
}

function blank(characters: string[], spans: readonly Span[], mark: string): void {
  for (const span of spans) for (let at = span.start; at < span.end; at += 1) characters[at] = mark;
}

/** A space between two Chinese words parts them; between Latin letters or beside a figure it is type-setting. */
function isStray(text: string, at: number, columnsInterleaved: boolean): boolean {
  if (text.charAt(at) !== ' ') return false;
  return columnsInterleaved || (CJK.test(text.charAt(at - 1)) && CJK.test(text.charAt(at + 1)));
}

function segmentsOf(
  text: string,
  mask: string,
  lineStarts: ReadonlySet<number>,
  columnsInterleaved: boolean,
): Span[] {
  const segments: Span[] = [];
  let start = 0;
  const close = (end: number, next: number): void => {
    if (end > start) segments.push({ start, end });
    start = next;
  };
  for (let at = 0; at < mask.length; at += 1) {
    const character = mask.charAt(at);
    if (lineStarts.has(at)) close(at, at);
    if (character === TITLED || BREAK.test(character) || isStray(text, at, columnsInterleaved))
      close(at, at + 1);
  }
  close(mask.length, mask.length);
  return segments;
}

/**
 * Prepares a paragraph. With `columnsInterleaved` (a newspaper page read across its columns) every space and every
 * printed line ends a segment, so that no name joins two columns.
 */
export function prepareNames(paragraph: Paragraph, columnsInterleaved = false): NameText {
  const text = paragraph.folded.text;
  const lineStarts = new Set(columnsInterleaved ? paragraph.marks.map((mark) => mark.offset) : []);
  const { quotes, titles, brackets } = findSpans(text, columnsInterleaved, lineStarts);
  const characters = Array.from({ length: text.length }, (_, at) => text.charAt(at));
  const remarks = brackets.filter((span) => span.end - span.start - 2 > WORD_IN_BRACKET);
  blank(characters, quotes, QUOTED);
  blank(characters, titles, TITLED);
  blank(characters, remarks, BRACKETED);
  const mask = characters.join('');
  const segments = segmentsOf(text, mask, lineStarts, columnsInterleaved);
  return { text, mask, quotes, titles, brackets: remarks, segments, columnsInterleaved, lineStarts };
}

/** True when `[start, end)` lies inside one of the sorted spans; binary search. */
export function spanAround(spans: readonly Span[], start: number, end: number): Span | null {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span) return null;
    if (span.start <= start && end <= span.end) return span;
    if (span.start > start) high = middle - 1;
    else low = middle + 1;
  }
  return null;
}
