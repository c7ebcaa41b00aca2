/** What every format is read into: one text, and for each of its lines the place in the file it comes from. */
import type { SourceFile } from '../../model/document.ts';

export type Format = NonNullable<SourceFile['format']>;

/** Where a line of the text stands in the file; only what the format knows is there. All numbers are 1-based. */
export interface Origin {
  readonly page?: number;
  /** Paragraph of a flowing document, counted without those inside tables. */
  readonly paragraph?: number;
  /** Table of a flowing document; with `row`, the place of a line made of cells. */
  readonly table?: number;
  readonly sheet?: string;
  readonly row?: number;
}

/** The line that begins at `start` (UTF-16 code units of the text) stands at this place. */
export interface OriginMark extends Origin {
  readonly start: number;
}

/** Something the reader of the file should know, for example that pages hold only a picture. */
export interface ReadingNote {
  readonly code: 'pages-without-text' | 'damaged-bytes' | 'tracked-changes' | 'hidden-text';
  /** Pages, changes or places concerned. */
  readonly count: number;
  /** 1-based pages, at most 50. */
  readonly pages?: readonly number[];
}

/** A file as text. Offsets of all evidence count UTF-16 code units of `text`. */
export interface FormattedText {
  readonly text: string;
  readonly format: Format | null;
  readonly encoding: SourceFile['encoding'];
  /** One for every line, in order; empty for plain text, whose lines are those of the file. */
  readonly origins: readonly OriginMark[];
  readonly notes: readonly ReadingNote[];
}
