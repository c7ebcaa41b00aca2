/** 重新读取: imported files that older rules read, and what the rules of today make of them, seen before it counts. */
import type { DocumentRecord } from '../../../graph-data/model/document.ts';
import type { Sha256 } from '../../../graph-data/model/ids.ts';

/** A file that newer rules read otherwise; what they read counts for nothing until it is applied. */
export interface OtherReadingQuestion {
  readonly file: Sha256;
  readonly name: string;
  /** Claims it makes, and those that count now. */
  readonly statements: number;
  readonly before: number;
  /** Its documents as they would be. */
  readonly documents: readonly DocumentRecord[];
}

export interface RereadingState {
  /** Imported files that older rules read and whose text is kept, and all imported files. */
  readonly older: number;
  readonly files: number;
  readonly waiting: readonly OtherReadingQuestion[];
}

export interface RereadingReport {
  readonly cancelled: boolean;
  /** Files of which these rules read the same. */
  readonly same: number;
  /** Files that wait with a difference. */
  readonly changed: number;
  /** Names of files that could not be read; they stay as they are. */
  readonly failed: readonly string[];
}

export interface RereadingApplied {
  readonly cancelled: boolean;
  readonly files: number;
}
