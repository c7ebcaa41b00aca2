/** What every format is read into: one text, and for each of its lines the place in the file it comes from. */
import type { SourceFile } from '../../model/document.ts';
import type { PlaceMark, ReadingNote } from '../../model/line-place.ts';
import type { KnownColumns } from '../../model/table-columns.ts';

export type { LinePlace, PlaceMark, ReadingNote } from '../../model/line-place.ts';

export type Format = NonNullable<SourceFile['format']>;

/** A header whose columns somebody told, with its titles as the file prints them. */
export interface ToldHead extends KnownColumns {
  readonly sheet?: string;
  /** 1-based. */
  readonly row: number;
}

/** A file as text. Offsets of all evidence count UTF-16 code units of `text`. */
export interface FormattedText {
  readonly text: string;
  readonly format: Format | null;
  readonly encoding: SourceFile['encoding'];
  /** One for every line, in order; empty for plain text, whose lines are those of the file. */
  readonly places: readonly PlaceMark[];
  readonly notes: readonly ReadingNote[];
  /** Headers of a spreadsheet that the text prints with the words the rules know. */
  readonly told?: readonly ToldHead[];
}
