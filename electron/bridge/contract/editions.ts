/** New editions of documents: what waits for a decision, what was decided. */
import type { DocumentRecord } from '../../../graph-data/model/document.ts';
import type { EditionPair } from '../../../graph-data/model/edition.ts';
import type { DocumentId, Sha256 } from '../../../graph-data/model/ids.ts';

export type { EditionCandidate, EditionPair, EditionReason } from '../../../graph-data/model/edition.ts';

/** A file that was read and claims nothing until it is decided. */
export interface EditionQuestion {
  readonly file: Sha256;
  readonly name: string;
  readonly pairs: readonly EditionPair[];
}

/** A document whose place a new edition took. */
export interface SetAsideDocument {
  readonly document: DocumentRecord;
  /** The file of the new edition. */
  readonly replacedBy: Sha256;
  /** ISO time. */
  readonly at: string;
}

export interface EditionsReport {
  readonly questions: readonly EditionQuestion[];
  readonly setAside: readonly SetAsideDocument[];
}

export interface EditionComparisonQuestion {
  readonly file: Sha256;
  /** A document of the file. */
  readonly document: DocumentId;
  /** A document of the workspace. */
  readonly against: DocumentId;
  readonly likely: boolean;
}

export interface EditionDecision {
  readonly file: Sha256;
  readonly choice: 'replace' | 'keep-both' | 'skip';
  /** The documents that are replaced; empty unless `replace`. */
  readonly instead: readonly DocumentId[];
}
