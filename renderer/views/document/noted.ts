/** Notes and bookmarks of the user, by the paragraph in which their line or their claim stands. Pure. */
import type { DocumentText, NoteLine, TextParagraph } from '../../bridge/contract.ts';
import { firstLineOf, paragraphAtLine } from './reading.ts';

export interface NotedParagraph {
  /** Index of the paragraph. */
  readonly at: number;
  /** The first printed line that has one: there the sign stands. */
  readonly line: number;
  readonly notes: readonly NoteLine[];
}

/** What finds the sign of a paragraph. */
export const signSelector = (at: number): string => `[data-noted="${at}"]`;

/** The line a note is on; null where it is on nothing of this text. */
function lineTeller({ document, marks }: DocumentText): (note: NoteLine) => number | null {
  const byClaim = new Map(
    marks.flatMap(({ statements, line }) => statements.map((id) => [id, line] as const)),
  );
  return ({ subject }) => {
    if (subject.kind === 'line') return subject.document === document ? subject.line : null;
    return subject.kind === 'claim' ? (byClaim.get(subject.id) ?? null) : null;
  };
}

/** The printed line in the margin that holds a line of the file. */
const printedLine = (paragraph: TextParagraph, line: number): number =>
  paragraph.lineStarts.findLast(([, start]) => start <= line)?.[1] ?? firstLineOf(paragraph);

/** In the order of the text; in a paragraph those of earlier lines come first. */
export function notedParagraphs(
  text: DocumentText,
  paragraphs: readonly TextParagraph[],
  notes: readonly NoteLine[],
): ReadonlyMap<number, NotedParagraph> {
  const lineOf = lineTeller(text);
  const placed = notes
    .flatMap((note) => {
      const line = lineOf(note);
      return line === null ? [] : [{ note, line }];
    })
    .sort((a, b) => a.line - b.line);
  const found = new Map<number, NotedParagraph>();
  for (const { note, line } of placed) {
    const at = paragraphAtLine(paragraphs, line);
    const paragraph = paragraphs[at];
    if (paragraph === undefined) continue;
    const known = found.get(at) ?? { at, line: printedLine(paragraph, line), notes: [] };
    found.set(at, { ...known, notes: [...known.notes, note] });
  }
  return found;
}
