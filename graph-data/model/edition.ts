/** A new edition of a document: what it may replace, why, and what is decided. */
import type { DocumentRecord } from './document.ts';
import type { DocumentId, Sha256 } from './ids.ts';

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

/** The documents that stand in the place of one that was set aside. */
export type NewerEditions = ReadonlyMap<DocumentId, ReadonlySet<DocumentId>>;

/** A document set aside, and the file of the edition that replaced it. */
export interface Replaced {
  readonly document: Pick<DocumentRecord, 'id' | 'file'>;
  readonly replacedBy: Sha256;
}

/**
 * Follows each document set aside to the documents that count in its place, over editions that were replaced in their turn.
 * @param standing documents that are not set aside
 */
export function newerEditions(
  replaced: readonly Replaced[],
  standing: readonly Pick<DocumentRecord, 'id' | 'file'>[],
): NewerEditions {
  const documentsOf = (file: Sha256, seen: ReadonlySet<Sha256>): readonly DocumentId[] => {
    if (seen.has(file)) return [];
    const passed = new Set([...seen, file]);
    const own = standing.filter((document) => document.file === file).map(({ id }) => id);
    const later = replaced.filter(({ document }) => document.file === file);
    return [...own, ...later.flatMap(({ replacedBy }) => documentsOf(replacedBy, passed))];
  };
  return new Map(
    replaced.map(({ document, replacedBy }) => [
      document.id,
      new Set(documentsOf(replacedBy, new Set([document.file]))),
    ]),
  );
}
