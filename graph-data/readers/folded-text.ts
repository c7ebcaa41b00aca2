/** Text folded for matching, with the way back to the printed characters. */
import type { TextRange } from '../model/locator.ts';
import { foldCharacter } from './characters.ts';
import { simplify } from './traditional.ts';

/** `starts[i]`/`ends[i]` are the raw UTF-16 offsets of the printed character behind folded code unit `i`. */
export interface FoldedText {
  /** Traditional characters simplified. */
  readonly text: string;
  /** The same with the script as printed; as long as `text`. */
  readonly printed: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Collects folded pieces; one per paragraph. */
export class FoldedBuilder {
  private readonly pieces: string[] = [];
  private readonly printed: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  get length(): number {
    return this.starts.length;
  }

  add(folded: string, start: number, end: number, printed = folded): void {
    this.pieces.push(folded);
    this.printed.push(printed);
    for (let index = 0; index < folded.length; index += 1) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  append(other: FoldedText): void {
    this.pieces.push(other.text);
    this.printed.push(other.printed);
    for (const start of other.starts) this.starts.push(start);
    for (const end of other.ends) this.ends.push(end);
  }

  build(): FoldedText {
    return {
      text: this.pieces.join(''),
      printed: this.printed.join(''),
      starts: this.starts,
      ends: this.ends,
    };
  }
}

/** A repeated character longer than this is a rule or an ornament of the page, not a word. */
const ORNAMENT = /([^\d\s(){}[\]〔〕【】])\1{5,}/gu;
/** **bold** and __bold__ marks of converted documents. */
const EMPHASIS = /\*\*|__/gu;
/**
 * Page numbers printed between dashes inside the running text; a hyphen beside a digit is a date or a range. A match begins
 * with the first dash of a rule, or a rule of many dashes would be tried from each of them.
 */
const PAGE_NUMBER = /· ?\d{1,3} ?·|(?<!—)—+ ?\d{1,4} ?—+|(?<![\d-])- ?\d{1,3} ?-(?![\d-])/gu;

/** 責(zé)任: the pronunciation that converted mirrors of a page put behind a character. */
const GLOSS =
  /(?<=[\u4e00-\u9fa5])\((?=[a-zü]{0,5}[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ])[a-züāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ]{1,6}\)/gu;

/** Tags left over from a web page; one that ends a line or a cell leaves a space. */
const TAG = /<\/?[a-zA-Z][^<>]{0,60}>/gu;
const LINE_TAG = /^<(?:br|\/p|\/div|\/li|\/td)\b/iu;
/** Characters set apart by single spaces: 责 任 单 位. */
const SPACED_OUT = /(?<![\u4e00-\u9fa5] ?)(?:[\u4e00-\u9fa5] ){2,}[\u4e00-\u9fa5](?! ?[\u4e00-\u9fa5])/gu;

/** Blanks inside the words that label a list: 责任 单位. */
const INSIDE_LABEL =
  /(?<=[责牵配]) +(?=[任头合])|(?<=责任|牵头|配合|协办|主办) +(?=单 ?位|部 ?门)|(?<=(?:任|头|合|办) ?[单部]) +(?=[位门])/gu;

function spacesInside(text: string): TextRange[] {
  return [...text.matchAll(SPACED_OUT)].flatMap((match) =>
    [...match[0].matchAll(/ /gu)].map((space) => {
      const start = match.index + space.index;
      return { start, end: start + 1 };
    }),
  );
}

function droppedRanges(text: string): TextRange[] {
  const ranges: TextRange[] = spacesInside(text);
  for (const pattern of [ORNAMENT, EMPHASIS, TAG, GLOSS, PAGE_NUMBER, INSIDE_LABEL]) {
    for (const match of text.matchAll(pattern)) {
      ranges.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return ranges.sort((left, right) => left.start - right.start);
}

/** Folded text without the folded ranges given (sorted by start; overlaps allowed). */
function without(folded: FoldedText, ranges: readonly TextRange[]): FoldedText {
  if (ranges.length === 0) return folded;
  const builder = new FoldedBuilder();
  let from = 0;
  for (const range of [...ranges, { start: folded.text.length, end: folded.text.length }]) {
    if (range.start > from) builder.append(sliceFolded(folded, from, range.start));
    if (LINE_TAG.test(folded.text.slice(range.start, range.end)))
      builder.add(' ', folded.starts[range.start] ?? 0, folded.ends[range.end - 1] ?? 0);
    from = Math.max(from, range.end);
  }
  return builder.build();
}

/** The part `[start, end)` of a folded text. */
export function sliceFolded(folded: FoldedText, start: number, end: number): FoldedText {
  return {
    text: folded.text.slice(start, end),
    printed: folded.printed.slice(start, end),
    starts: folded.starts.slice(start, end),
    ends: folded.ends.slice(start, end),
  };
}

/** Folds `raw[start, end)`; offsets stay those of `raw`. Linear in the length. */
export function foldText(raw: string, start = 0, end = raw.length): FoldedText {
  const builder = new FoldedBuilder();
  for (let at = start; at < end; ) {
    const character = String.fromCodePoint(raw.codePointAt(at) ?? 0);
    const next = Math.min(end, at + character.length);
    const folded = foldCharacter(character);
    builder.add(simplify(folded), at, next, folded);
    at = next;
  }
  const folded = builder.build();
  return without(folded, droppedRanges(folded.text));
}

/** Raw range of the folded range `[start, end)`; the range must not be empty. */
export function rawRange(folded: FoldedText, start: number, end: number): TextRange {
  return { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? folded.starts[start] ?? 0 };
}
