/** What a header says, and where. */
import type { DocumentType } from '../model/document.ts';
import type { TextRange } from '../model/locator.ts';

/** A fact and the place it was read from. */
export interface Fact {
  readonly value: string;
  readonly line: number;
  readonly range: TextRange;
}

export interface Header {
  readonly title: Fact | null;
  readonly number: Fact | null;
  readonly issuer: Fact | null;
  readonly date: Fact | null;
  readonly classification: Fact | null;
  readonly type: DocumentType;
}
