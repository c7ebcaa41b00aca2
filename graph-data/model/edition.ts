/** A new edition of a document: what it may replace, why, and what is decided. */
import type { DocumentRecord } from './document.ts';

/** Why two documents may be editions of one paper, the surest first. */
export const EDITION_REASONS = ['number', 'title', 'sections'] as const;
export type EditionReason = (typeof EDITION_REASONS)[number];

/** A document of which another one may be a new edition. */
export interface EditionCandidate {
  readonly document: DocumentRecord;
  readonly reason: EditionReason;
  /** Shared headings, 0 to 1. */
  readonly likeness: number;
}

/** A document of a file that is taken in, and what it may be a new edition of, the surest first. */
export interface EditionPair {
  readonly document: DocumentRecord;
  readonly candidates: readonly EditionCandidate[];
}

/** How a file is stored: its claims beside all others, instead of those of some documents, or once it is decided. */
export type EditionVerdict =
  | { readonly kind: 'beside' }
  | { readonly kind: 'instead'; readonly of: readonly DocumentRecord[] }
  | { readonly kind: 'asked'; readonly pairs: readonly EditionPair[] }
  /** It waits until somebody tells what the columns of its tables hold. */
  | { readonly kind: 'columns' };
