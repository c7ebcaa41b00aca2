/** Evidence → the wording of its paragraph with the words marked, read from the linked text. */
import { hashOf } from '../../graph-data/model/ids.ts';
import type { Evidence } from '../../graph-data/model/locator.ts';
import { type Paragraph, readText } from '../../graph-data/readers/index.ts';
import { extentOf, overlap, type PrintedParagraph, print, type Range, runsIn } from './printed-paragraph.ts';

/** The same shape as in the bridge's contract. */
export interface Passage {
  readonly text: string;
  readonly marks: readonly Range[];
  readonly lineStarts: readonly Range[];
  readonly verified: boolean;
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
  const around = paragraphs.filter((paragraph) => overlap(extentOf(paragraph), evidence.range));
  const printed =
    around.length === 0 ? bare(source, evidence) : stack(around.map((paragraph) => print(source, paragraph)));
  return {
    text: printed.text,
    marks: runsIn(printed, evidence.range),
    lineStarts: printed.lineStarts,
    verified: wordingAgrees(source, evidence),
  };
}
