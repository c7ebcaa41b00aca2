/** What a workspace keeps of a file the user imported, beside its text. */
import type { Dataset } from './dataset.ts';
import type { SourceFile } from './document.ts';
import type { PlaceMark, ReadingNote } from './line-place.ts';
import type { TableHead } from './table-columns.ts';

/** Everything that was read of one file. */
export interface FileRecords extends Omit<Dataset, 'files'> {
  readonly file: SourceFile;
}

export interface ImportedFile {
  readonly records: FileRecords;
  /** ISO time. */
  readonly importedAt: string;
  /** ISO time, where it was read again since; empty or absent where it was not. */
  readonly readAt?: string;
  /** Version of the Remit whose rules read it. */
  readonly readBy: string;
  /** Names the rules and words that read it; empty or absent where that was not kept yet. */
  readonly rules?: string;
  readonly places: readonly PlaceMark[];
  readonly notes: readonly ReadingNote[];
  /** The lines that name the columns of a spreadsheet; empty or absent for every other file. */
  readonly tables?: readonly TableHead[];
}
