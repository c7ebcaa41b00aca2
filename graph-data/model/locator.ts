/**
 * Where a claim stands. Offsets count UTF-16 code units of the decoded file (byte order mark removed, line
 * breaks as printed), so `text.slice(start, end)` is the wording and a reader with the file sees the passage.
 */
import type { DocumentId, EntityId, Sha256 } from './ids.ts';

/** Half-open range `[start, end)` in UTF-16 code units of the decoded file. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The place of one claim in one document. */
export interface Evidence {
  readonly document: DocumentId;
  /** The innermost section heading above the place; null before the first heading. */
  readonly section: EntityId | null;
  /** The measure the place belongs to; null outside measures. */
  readonly measure: EntityId | null;
  /** 1-based number of the (joined) paragraph within the document. */
  readonly paragraph: number;
  /** 1-based line of the file on which the range starts. */
  readonly line: number;
  readonly range: TextRange;
  /** Hash of the exact wording in `range`: proves the place without carrying the sentence. */
  readonly wording: Sha256;
}

/** At the same words, or where those have changed on the same line. */
export const standsAt = ({ wording, line }: Evidence, place: Evidence): boolean =>
  wording === place.wording || line === place.line;
