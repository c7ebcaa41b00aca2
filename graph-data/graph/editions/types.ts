/** What is asked of a document to tell whether another one is its earlier print. */
import type { DocumentRecord } from '../../model/document.ts';

/** A document with the headings of its section tree. */
export interface Paper {
  readonly document: DocumentRecord;
  readonly headings: readonly string[];
}
