/** A paragraph as it is printed, its broken lines joined, each unit with its place in the file. */
import type { TextRange } from '../../graph-data/model/locator.ts';
import type { Paragraph } from '../../graph-data/readers/index.ts';

export type Range = readonly [number, number];

export interface PrintedParagraph {
  readonly text: string;
  /** For each unit of `text`: offset in the file. */
  readonly places: readonly number[];
  readonly lineStarts: readonly Range[];
}

/**
 * The characters as printed, without the line breaks, page numbers and noise the reader left out. Folding can
 * turn one printed character into two or change it; here each printed character stands once, unchanged.
 */
export function print(source: string, { folded, marks }: Paragraph): PrintedParagraph {
  const lines = new Map(marks.map((mark) => [mark.offset, mark.line]));
  const lineStarts: Range[] = [];
  const places: number[] = [];
  let text = '';
  let printedTo = -1;
  folded.starts.forEach((start, index) => {
    const line = lines.get(index);
    if (line !== undefined) lineStarts.push([text.length, line]);
    const end = folded.ends[index] ?? start;
    const piece = start === end ? ' ' : start < printedTo ? '' : source.slice(start, end);
    for (let unit = 0; unit < piece.length; unit += 1)
      places.push(Math.min(start + unit, Math.max(start, end - 1)));
    text += piece;
    printedTo = Math.max(printedTo, end);
  });
  return { text, places, lineStarts };
}

/** From the first character of the paragraph to the last, in the file. */
export function extentOf({ folded }: Paragraph): TextRange {
  const start = folded.starts[0] ?? 0;
  return { start, end: folded.ends.at(-1) ?? start };
}

export function overlap(one: TextRange, other: TextRange): boolean {
  return one.start < other.end && one.end > other.start;
}

/** Runs of units whose place lies in the range: more than one where a page number stood between. */
export function runsIn({ places }: PrintedParagraph, range: TextRange): readonly Range[] {
  const inside = (index: number): boolean => {
    const place = places[index];
    return place !== undefined && place >= range.start && place < range.end;
  };
  const runs: Range[] = [];
  let start = -1;
  for (let index = 0; index <= places.length; index += 1) {
    if (inside(index) && start < 0) start = index;
    if (!inside(index) && start >= 0) {
      runs.push([start, index]);
      start = -1;
    }
  }
  return runs;
}
