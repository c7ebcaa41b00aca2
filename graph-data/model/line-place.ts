/** Where the lines of a text stand in the file it was read from, and what a reader of the file should know. */

/** The place of a line; only what the format knows is there. All numbers are 1-based. */
export interface LinePlace {
  readonly page?: number;
  /** Paragraph of a flowing document, counted without those inside tables. */
  readonly paragraph?: number;
  /** Table of a document; with `row`, the place of a line made of cells. */
  readonly table?: number;
  readonly sheet?: string;
  readonly row?: number;
}

/** The line that begins at `start` (UTF-16 code units of the text) stands at this place. */
export interface PlaceMark extends LinePlace {
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
