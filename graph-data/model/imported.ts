/** What a workspace keeps of a file the user imported, beside its text. */
import type { Dataset } from './dataset.ts';
import type { SourceFile } from './document.ts';
import type { PlaceMark, ReadingNote } from './line-place.ts';

/** Everything that was read of one file. */
export interface FileRecords extends Omit<Dataset, 'files'> {
  readonly file: SourceFile;
}

export interface ImportedFile {
  readonly records: FileRecords;
  /** ISO time. */
  readonly importedAt: string;
  /** Version of the Remit whose rules read it. */
  readonly readBy: string;
  readonly places: readonly PlaceMark[];
  readonly notes: readonly ReadingNote[];
}
