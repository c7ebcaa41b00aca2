/** Printed lines → paragraphs with their broken lines joined, and table rows. One pass. */
import { bracketPairs, isClosing, isOpening, LONGEST_LIST } from './brackets.ts';
import { continues, HEAD, isStackedName, type OpenParagraph } from './continuation.ts';
import { FoldedBuilder, type FoldedText, sliceFolded } from './folded-text.ts';
import type { PrintedLine } from './lines.ts';
import type { LineMark, Paragraph } from './located-text.ts';
import { readNumbering } from './numbering.ts';
import { LIST_OPENING } from './responsibility-words.ts';
import type { TableColumns } from './table-header.ts';

/** Open brackets remembered; more is damage, and remembering them all would cost quadratic time. */
const MOST_OPEN = 16;
const LATIN = /[A-Za-z0-9]/u;

/** A paragraph under construction. */
export class ParagraphBuilder {
  private readonly builder = new FoldedBuilder();
  private readonly marks: LineMark[] = [];
  private readonly opened: { readonly at: number; readonly list: boolean }[] = [];
  private quotes = 0;
  private head = '';
  private lastLine = '';

  get empty(): boolean {
    return this.marks.length === 0;
  }

  get state(): OpenParagraph {
    const list = this.opened.find((bracket) => bracket.list);
    return {
      head: this.head,
      length: this.builder.length,
      lastLine: this.lastLine,
      openList: list?.at ?? -1,
      openQuote: this.quotes > 0,
    };
  }

  /** Adds a line; `separator` (for table rows) keeps cells apart. */
  add(line: PrintedLine, separator: string): void {
    const folded = line.folded;
    const glue = this.glueBefore(folded.text, separator);
    if (glue !== '') this.builder.add(glue, line.start, line.start);
    const offset = this.builder.length;
    this.marks.push({ offset, line: line.number });
    this.builder.append(folded);
    if (this.head.length < HEAD) this.head = `${this.head}${glue}${folded.text}`.slice(0, HEAD);
    this.lastLine = folded.text;
    this.track(folded.text, offset);
  }

  build(columns: TableColumns | null): Paragraph {
    const folded = this.builder.build();
    return { folded, marks: this.marks, numbering: readNumbering(folded.text), columns };
  }

  private glueBefore(next: string, separator: string): string {
    if (this.empty) return '';
    if (separator !== '') return separator;
    return LATIN.test(this.lastLine.at(-1) ?? '') && LATIN.test(next.charAt(0)) ? ' ' : '';
  }

  /** Follows brackets and quotation marks through a line that begins at `offset`. */
  private track(line: string, offset: number): void {
    for (let at = 0; at < line.length; at += 1) {
      const character = line.charAt(at);
      if (isOpening(character)) {
        this.opened.push({ at: offset + at, list: LIST_OPENING.test(line.slice(at, at + 14)) });
        if (this.opened.length > MOST_OPEN) this.opened.shift();
      } else if (isClosing(character)) this.opened.pop();
      else if (character === '“' || character === '《') this.quotes += 1;
      else if (character === '”' || character === '》') this.quotes = Math.max(0, this.quotes - 1);
      else if (character === '。') this.quotes = 0;
    }
  }
}

/** Share of the lines that are shorter than the usual printed width. */
const WIDTH_QUANTILE = 0.9;

/** Lines of a narrow column: most of them are full. Shorter columns break every word. */
const NARROWEST = 12;
const NARROW_SHARE = 0.4;
/** Without a column, lines below this are headings and signatures. */
const NO_COLUMN = 24;

/** The length of a full printed line, as most long lines have it; huge when every paragraph is one line. */
export function usualWidth(lines: readonly PrintedLine[]): number {
  const lengths = lines.filter((line) => !line.blank).map((line) => line.folded.text.length);
  lengths.sort((left, right) => left - right);
  const width = lengths[Math.floor(lengths.length * WIDTH_QUANTILE)] ?? 0;
  const full = lengths.filter((length) => length >= width - 1).length;
  const narrow = width >= NARROWEST && full >= lengths.length * NARROW_SHARE;
  return narrow ? width : Math.max(NO_COLUMN, width);
}

/** Numbers inside one printed paragraph: a captured page can hold several measures on one line. */
const INNER_HEADING =
  /(?<=[。;)〕\]】]) ?(?=(?:[(〔][一二三四五六七八九十]{1,4}[)〕]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、])[\u4e00-\u9fa5“"])/gu;

function part(paragraph: Paragraph, start: number, end: number): Paragraph {
  const folded: FoldedText = sliceFolded(paragraph.folded, start, end);
  const inside = paragraph.marks.filter((mark) => mark.offset > start && mark.offset < end);
  const before = paragraph.marks.findLast((mark) => mark.offset <= start) ?? paragraph.marks[0];
  const marks = [
    { offset: 0, line: before?.line ?? 1 },
    ...inside.map((mark) => ({ offset: mark.offset - start, line: mark.line })),
  ];
  return { folded, marks, numbering: readNumbering(folded.text), columns: null };
}

/** No paragraph is longer; a captured page without line breaks or a damaged file is, and rules look back and ahead in it. */
const LONGEST_PARAGRAPH = 10_000;

/** Further cuts so that no piece is too long: behind its last full stop, or where there is none at the limit. */
function cutsInside(text: string, start: number, end: number): number[] {
  const cuts: number[] = [];
  for (let from = start; end - from > LONGEST_PARAGRAPH; ) {
    const stop = text.lastIndexOf('。', from + LONGEST_PARAGRAPH - 1) + 1;
    from = stop > from ? stop : from + LONGEST_PARAGRAPH;
    cuts.push(from);
  }
  return cuts;
}

/** The offsets that stand in no bracket: （责任单位：1.市教育局；2.市财政局） is one list. */
function outsideBrackets(text: string, offsets: readonly number[]): number[] {
  if (offsets.length === 0) return [];
  const pairs = bracketPairs(text).filter(
    ({ open, close, closed, depth }) => closed && depth === 0 && close - open < LONGEST_LIST,
  );
  let next = 0;
  return offsets.filter((at) => {
    while (next < pairs.length && (pairs[next]?.close ?? 0) < at) next += 1;
    return at <= (pairs[next]?.open ?? at);
  });
}

/** Splits a paragraph where a further （二） or 二、 opens inside it, and where it is too long to be one. */
export function splitParagraph(paragraph: Paragraph): Paragraph[] {
  const text = paragraph.folded.text;
  const headings = [...text.matchAll(INNER_HEADING)]
    .map((match) => match.index + match[0].length)
    .filter((at) => at > 0);
  const starts = [0, ...outsideBrackets(text, headings)];
  const cuts = starts.flatMap((start, index) => {
    const inside = cutsInside(text, start, starts[index + 1] ?? text.length);
    return index === 0 ? inside : [start, ...inside];
  });
  if (cuts.length === 0) return [paragraph];
  const bounds = [0, ...cuts, text.length];
  return bounds.slice(0, -1).flatMap((start, index) => {
    const end = bounds[index + 1] ?? text.length;
    return end > start ? [part(paragraph, start, end)] : [];
  });
}

/** Outside tables a number alone on its line is a page number. */
const BARE_NUMBER = /^\d{1,3}$/u;
/** A document number alone on its line between two parts of a paragraph is a page header. */
const PAGE_HEADER =
  /^[\u4e00-\u9fa5]{2,12} ?[〔[(]\d{4}[〕\])] ?\d{1,4}号$|^[\u4e00-\u9fa5]{2,16}公报[ ·]*(?:\d{4}年?)?[ ·]*(?:第?\d{1,3}[期号])?$/u;

/** Joins the lines that belong together; table lines must have been taken out before. */
export function joinLines(lines: readonly PrintedLine[], width: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let current = new ParagraphBuilder();
  const flush = (): void => {
    if (!current.empty) paragraphs.push(...splitParagraph(current.build(null)));
    current = new ParagraphBuilder();
  };
  for (const line of lines) {
    const header = !current.empty && PAGE_HEADER.test(line.folded.text);
    if (line.blank || header || BARE_NUMBER.test(line.folded.text)) continue;
    const stacked = !current.empty && isStackedName(current.state, line);
    if (!current.empty && !stacked && !continues(current.state, line, width)) flush();
    current.add(line, stacked ? '\t' : '');
  }
  flush();
  return paragraphs;
}
