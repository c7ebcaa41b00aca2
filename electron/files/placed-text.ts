/** A whole document as printed paragraphs, and where ranges of the file stand in them. */
import type { TextRange } from '../../graph-data/model/locator.ts';
import type { PassageSource } from './passage.ts';
import { extentOf, overlap, type PrintedParagraph, print, type Range, runsIn } from './printed-paragraph.ts';

export interface PlacedText {
  readonly paragraphs: readonly Pick<PrintedParagraph, 'text' | 'lineStarts'>[];
  /** The printed runs of a range: the paragraph's index, and the half-open range in its text. */
  place(range: TextRange): readonly { readonly paragraph: number; readonly run: Range }[];
}

/** Characters of the file in one drawer of the index. */
const DRAWER = 1024;

function* drawersOf({ start, end }: TextRange): Generator<number> {
  const last = Math.floor(Math.max(start, end - 1) / DRAWER);
  for (let drawer = Math.floor(start / DRAWER); drawer <= last; drawer += 1) yield drawer;
}

/** Paragraphs by where they stand in the file; rows of a table can stand in each other, so they are not sorted. */
function indexOf(extents: readonly TextRange[]): (range: TextRange) => readonly number[] {
  const drawers = new Map<number, number[]>();
  extents.forEach((extent, index) => {
    for (const drawer of drawersOf(extent)) {
      const held = drawers.get(drawer);
      if (held === undefined) drawers.set(drawer, [index]);
      else held.push(index);
    }
  });
  return (range) => {
    const near = new Set([...drawersOf(range)].flatMap((drawer) => drawers.get(drawer) ?? []));
    return [...near]
      .filter((index) => overlap(extents[index] ?? { start: 0, end: 0 }, range))
      .sort((a, b) => a - b);
  };
}

/** The paragraphs of a linked text that lie in the document's part of the file. */
export function placedText({ source, paragraphs }: PassageSource, document: TextRange): PlacedText {
  const own = paragraphs.filter((paragraph) => overlap(extentOf(paragraph), document));
  const printed = own.map((paragraph) => print(source, paragraph));
  const holding = indexOf(own.map(extentOf));
  return {
    paragraphs: printed.map(({ text, lineStarts }) => ({ text, lineStarts })),
    place: (range) =>
      holding(range).flatMap((index) => {
        const paragraph = printed[index];
        return paragraph === undefined
          ? []
          : runsIn(paragraph, range).map((run) => ({ paragraph: index, run }));
      }),
  };
}
