/** What the readers hand on: paragraphs that know where they stand. */
import type { TextRange } from '../model/locator.ts';
import { type FoldedText, rawRange } from './folded-text.ts';
import type { Numbering } from './numbering.ts';
import type { TableColumns } from './table-header.ts';

export interface LineMark {
  /** Folded offset inside the paragraph at which the printed line begins. */
  readonly offset: number;
  /** 1-based line of the file. */
  readonly line: number;
}

/** A paragraph with its broken lines joined, or one row of a table. */
export interface Paragraph {
  readonly folded: FoldedText;
  readonly marks: readonly LineMark[];
  readonly numbering: Numbering | null;
  /** The columns above, when the paragraph is a table row. */
  readonly columns: TableColumns | null;
}

/** 1-based line of the file on which folded offset `at` of the paragraph is printed. */
export function lineAt(paragraph: Paragraph, at: number): number {
  let low = 0;
  let high = paragraph.marks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraph.marks[middle]?.offset ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return paragraph.marks[low]?.line ?? 1;
}

export function firstLine(paragraph: Paragraph): number {
  return paragraph.marks[0]?.line ?? 1;
}

export function lastLine(paragraph: Paragraph): number {
  return paragraph.marks.at(-1)?.line ?? 1;
}

/** Raw range of the whole paragraph. */
export function paragraphRange(paragraph: Paragraph): TextRange {
  return rawRange(paragraph.folded, 0, paragraph.folded.text.length);
}
