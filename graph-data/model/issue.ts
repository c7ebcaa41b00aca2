/** What could not be read, said so that a reader can act on it. Unknown is never a default. */
import type { DocumentId } from './ids.ts';
import type { TextRange } from './locator.ts';

export interface Issue {
  readonly document: DocumentId;
  /** 1-based line of the file. */
  readonly line: number;
  readonly range: TextRange | null;
  /** Stable code, for example `unknown-agency`, `unclosed-list`, `damaged-name`. */
  readonly code: string;
  readonly message: string;
}
