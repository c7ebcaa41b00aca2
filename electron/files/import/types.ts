/** What reading a file gives, and what an import tells of itself. */

import type { SourceFile } from '../../../graph-data/model/document.ts';
import type { EditionReason } from '../../../graph-data/model/edition.ts';
import type { Sha256 } from '../../../graph-data/model/ids.ts';
import type { ImportedFile } from '../../../graph-data/model/imported.ts';
import type { PlaceMark, ReadingNote } from '../../../graph-data/model/line-place.ts';
import type { KnownColumns, TableHead } from '../../../graph-data/model/table-columns.ts';
import type { FailedFile } from '../link.ts';

/** One file as text and claims; everything the workspace keeps of it but the time. */
export interface ReadImport {
  readonly text: string;
  readonly imported: Omit<ImportedFile, 'importedAt'>;
}

/** What is kept of a file, enough to read it again without the file. */
export interface KeptFile {
  readonly file: SourceFile;
  readonly text: string;
  readonly places: readonly PlaceMark[];
  readonly notes: readonly ReadingNote[];
  /** Empty unless it is a spreadsheet. */
  readonly tables: readonly TableHead[];
}

/** Reads bytes apart from the process that asks; a file that costs too much ends there. */
export interface ImportReader {
  /** @throws FileProblem `file-refused`, `file-too-costly`; the signal's reason when cancelled */
  read(bytes: Uint8Array, name: string, signal: AbortSignal): Promise<ReadImport>;
  /** The same of what is kept of a file. @param columns told of headers; what was told of the file before holds for the others */
  readAgain(kept: KeptFile, columns: readonly KnownColumns[], signal: AbortSignal): Promise<ReadImport>;
  close(): Promise<void>;
}

export interface ImportedEntry {
  readonly file: string;
  readonly sha256: Sha256;
  readonly documents: number;
  readonly statements: number;
  readonly issues: number;
  readonly notes: readonly ReadingNote[];
}

/** What is done with a file that may hold a new edition of a document of the workspace. */
export type EditionPolicy = 'ask' | 'replace' | 'keep-both' | 'skip';

/** A document that may be a new edition of another one, and what was done about it. */
export interface EditionFound {
  readonly file: string;
  readonly title: string;
  /** Title or number of the surest candidate. */
  readonly of: string;
  readonly reason: EditionReason;
  readonly policy: EditionPolicy;
}

export interface ImportOutcome {
  readonly cancelled: boolean;
  readonly imported: readonly ImportedEntry[];
  /** Names of files whose bytes the workspace knows already. */
  readonly alreadyThere: readonly string[];
  readonly editions: readonly EditionFound[];
  /** Names of files whose columns could not be told with certainty. */
  readonly unsure: readonly string[];
  readonly failed: readonly FailedFile[];
}
