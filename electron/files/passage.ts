/** Evidence → the wording of its paragraph with the words marked, read from the linked text. */
import { hashOf } from '../../graph-data/model/ids.ts';
import type { Evidence } from '../../graph-data/model/locator.ts';
import { type Paragraph, readText } from '../../graph-data/readers/index.ts';

type Range = readonly [number, number];

/** The same shape as in the bridge's contract. */
export interface Passage {
  readonly text: string;
  readonly marks: readonly Range[];
  readonly lineStarts: readonly Range[];
  readonly verified: boolean;
}

/** A paragraph as it is printed, its broken lines joined, each unit with its place in the file. */
interface PrintedParagraph {
  readonly text: string;
  /** For each unit of `text`: offset in the file. */
  readonly places: readonly number[];
  readonly lineStarts: readonly Range[];
}

/**
 * The characters as printed, without the line breaks, page numbers and noise the reader left out. Folding can
 * turn one printed character into two or change it; here each printed character stands once, unchanged.
 */
function print(source: string, { folded, marks }: Paragraph): PrintedParagraph {
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

/** Paragraphs that hold any part of the range, in printed order. */
function covering(paragraphs: readonly Paragraph[], { range }: Evidence): readonly Paragraph[] {
  return paragraphs.filter(({ folded }) => {
    const first = folded.starts[0] ?? 0;
    const last = folded.ends.at(-1) ?? first;
    return first < range.end && last > range.start;
  });
}

/** Several paragraphs one below the other, as one text. */
function stack(parts: readonly PrintedParagraph[]): PrintedParagraph {
  return parts.reduce((above, below) => {
    const offset = above.text.length + 1;
    return {
      text: `${above.text}\n${below.text}`,
      places: [...above.places, above.places.at(-1) ?? 0, ...below.places],
      lineStarts: [...above.lineStarts, ...below.lineStarts.map(([at, line]): Range => [at + offset, line])],
    };
  });
}

/** Runs of units whose place lies in the range: more than one where a page number stood between. */
function marksIn({ places }: PrintedParagraph, { range }: Evidence): readonly Range[] {
  const inside = (index: number): boolean => {
    const place = places[index];
    return place !== undefined && place >= range.start && place < range.end;
  };
  const marks: Range[] = [];
  let start = -1;
  for (let index = 0; index <= places.length; index += 1) {
    if (inside(index) && start < 0) start = index;
    if (!inside(index) && start >= 0) {
      marks.push([start, index]);
      start = -1;
    }
  }
  return marks;
}

function wordingAgrees(source: string, { range, wording }: Evidence): boolean {
  return hashOf(source.slice(range.start, range.end)) === wording;
}

/** The bare wording, where no paragraph can be told (a text that changed since the claim was made). */
function bare(source: string, { range, line }: Evidence): PrintedParagraph {
  const text = source.slice(range.start, range.end);
  return { text, places: text.split('').map((_, index) => range.start + index), lineStarts: [[0, line]] };
}

/** A text read into paragraphs, ready for any number of passages. */
export interface PassageSource {
  readonly source: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Reads the decoded text of a file once; about 10 ms for 50,000 characters. */
export function readPassages(source: string): PassageSource {
  return { source, paragraphs: readText(source).flatMap((document) => document.paragraphs) };
}

/** The passage of one place. */
export function passageOf({ source, paragraphs }: PassageSource, evidence: Evidence): Passage {
  const around = covering(paragraphs, evidence);
  const printed =
    around.length === 0 ? bare(source, evidence) : stack(around.map((paragraph) => print(source, paragraph)));
  return {
    text: printed.text,
    marks: marksIn(printed, evidence),
    lineStarts: printed.lineStarts,
    verified: wordingAgrees(source, evidence),
  };
}
