/** Everything the readers of names and figures find in one document, read once for all kinds of claims. */
import type { DocumentType } from '../../model/document.ts';
import type { LocatedDocument } from '../../readers/index.ts';
import { type FigureReading, isFragmented, readFigures } from '../figures/index.ts';
import { accountNames, type NamesOfParagraph } from '../initiatives/index.ts';
import { looksInterleaved } from '../places/index.ts';

export interface DocumentReading {
  /** One account a paragraph, in order. */
  readonly names: readonly NamesOfParagraph[];
  readonly figures: FigureReading;
  /** True for a newspaper page read across its columns. */
  readonly columnsInterleaved: boolean;
}

/** What a caller knows of the header and the page does not say. */
export interface KnownHeader {
  readonly documentType?: DocumentType;
  readonly documentDate?: string;
}

/** Reads names and figures of every paragraph; a page read across its columns is read fragment by fragment. */
export function readKinds(located: LocatedDocument, known: KnownHeader = {}): DocumentReading {
  const columnsInterleaved = looksInterleaved(located.paragraphs);
  const fragmented = (index: number): boolean => {
    const paragraph = located.paragraphs[index];
    return columnsInterleaved && paragraph !== undefined && isFragmented(paragraph);
  };
  return {
    names: located.paragraphs.map((paragraph) => accountNames(paragraph, { columnsInterleaved })),
    figures: readFigures(located, { ...known, columnsInterleaved: fragmented }),
    columnsInterleaved,
  };
}
