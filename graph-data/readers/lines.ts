/** Printed lines with their numbers, folded one by one. */
import { type FoldedText, foldText, sliceFolded } from './folded-text.ts';

export interface PrintedLine {
  /** 1-based number in the file. */
  readonly number: number;
  /** Raw range without the line break. */
  readonly start: number;
  readonly end: number;
  /** Folded and trimmed. */
  readonly folded: FoldedText;
  /** Nothing but white space, noise or a page number. */
  readonly blank: boolean;
  /** Tabs trimmed at either end: empty cells, when the line is a row of a table. */
  readonly tabsBefore: number;
  readonly tabsAfter: number;
}

/** A line that holds only a page number: - 3 -, 第3页 共9页, 3/9, Page 3. */
const PAGE_LINE =
  /^(?:[-—–_· ]*\d{1,4}[-—–_· ]+|[-—–_· ]+\d{1,4}[-—–_· ]*|第 ?\d{1,4} ?页.*|\d{1,3} ?\/ ?\d{1,3}|page ?\d{1,3})$/iu;

function trimmed(folded: FoldedText): FoldedText {
  const text = folded.text;
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (start === 0 && end === text.length) return folded;
  return sliceFolded(folded, start, Math.max(start, end));
}

function edges(text: string): Pick<PrintedLine, 'tabsBefore' | 'tabsAfter'> {
  const tabs = (blanks: string): number => blanks.split('\t').length - 1;
  return {
    tabsBefore: tabs(text.slice(0, text.length - text.trimStart().length)),
    tabsAfter: tabs(text.slice(text.trimEnd().length)),
  };
}

function lineEnd(text: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return end;
}

function breakLength(text: string, at: number): number {
  return text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
}

/** A stretch of the file and the 1-based line on which it begins. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** All lines of the stretch in order; `\n`, `\r\n` and a lone `\r` end a line. Numbers and offsets are those of the file. */
export function readLines(text: string, stretch: Stretch): PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (let start = stretch.start, number = stretch.line; start <= stretch.end; number += 1) {
    const end = lineEnd(text, start, stretch.end);
    const whole = foldText(text, start, end);
    const folded = trimmed(whole);
    const blank = folded.text === '' || PAGE_LINE.test(folded.text);
    lines.push({ number, start, end, folded, blank, ...edges(whole.text) });
    if (end >= stretch.end) break;
    start = end + breakLength(text, end);
  }
  return lines;
}
