/** Documents of the user's own: what was taken in, what is being taken in, what became of it. */
import type { EditionReason } from '../../../graph-data/model/edition.ts';
import type { EntityId, Sha256 } from '../../../graph-data/model/ids.ts';
import type { ReadingNote } from '../../../graph-data/model/line-place.ts';
import type { Failure } from './failure.ts';

/** One imported file with the documents that were found in it. */
export interface ImportedFileRow {
  readonly file: Sha256;
  readonly name: string;
  /** ISO time. */
  readonly importedAt: string;
  readonly documents: readonly { readonly entity: EntityId; readonly title: string }[];
  readonly statements: number;
  readonly issues: number;
  readonly notes: readonly ReadingNote[];
  /** How the columns of its tables are known: rules read them, somebody told them, or nobody can tell; null where it has no tables of cells. */
  readonly columns: 'read' | 'told' | 'unsure' | null;
  /** Other rules than those of today read it. */
  readonly older: boolean;
}

export interface ImportProgress {
  /** Files are read one by one; then all claims are written at once; cancelled there, the whole import is taken back. */
  readonly phase: 'reading' | 'writing';
  readonly done: number;
  readonly total: number;
  readonly imported: number;
  readonly failed: number;
  readonly file: string;
}

export interface ImportReport {
  readonly cancelled: boolean;
  readonly imported: readonly {
    readonly file: string;
    readonly sha256: Sha256;
    readonly documents: number;
    readonly statements: number;
    readonly issues: number;
    readonly notes: readonly ReadingNote[];
  }[];
  /** Files whose bytes the workspace knows already. */
  readonly alreadyThere: readonly string[];
  /** Documents that may be new editions, and what was done about them. */
  readonly editions: readonly {
    readonly file: string;
    readonly title: string;
    readonly of: string;
    readonly reason: EditionReason;
    readonly policy: 'ask' | 'replace' | 'keep-both' | 'skip';
  }[];
  /** Names of files whose columns could not be told with certainty; in the window they wait for it. */
  readonly unsure: readonly string[];
  readonly failed: readonly { readonly file: string; readonly error: Failure }[];
}
