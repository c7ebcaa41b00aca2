/** A whole document as printed paragraphs, and where ranges of the file stand in them. */
import type { TextRange } from '../../graph-data/model/locator.ts';
import type { PassageSource } from './passage.ts';
import { holds, type PrintedParagraph, print, type Range, runsIn } from './printed-paragraph.ts';

export interface PlacedText {
  readonly paragraphs: readonly Pick<PrintedParagraph, 'text' | 'lineStarts'>[];
  /** The printed runs of a range: the paragraph's index, and the half-open range in its text. */
  place(range: TextRange): readonly { readonly paragraph: number; readonly run: Range }[];
}

/** The paragraphs of a linked text that lie in the document's part of the file. */
export function placedText({ source, paragraphs }: PassageSource, document: TextRange): PlacedText {
  const own = paragraphs.filter((paragraph) => holds(paragraph, document));
  const printed = own.map((paragraph) => print(source, paragraph));
  return {
    paragraphs: printed.map(({ text, lineStarts }) => ({ text, lineStarts })),
    place: (range) =>
      printed.flatMap((paragraph, index) => {
        const raw = own[index];
        if (raw === undefined || !holds(raw, range)) return [];
        return runsIn(paragraph, range).map((run) => ({ paragraph: index, run }));
      }),
  };
}
