/** What the writing thread is started with and how it ends. */
import type { LedgerOutcome, ProblemCode, ProblemDetails, WritingTask } from '../../../database/index.ts';

export interface WritingOrder {
  readonly file: string;
  readonly datasetFolder: string;
  readonly nativeBinding: string | null;
  readonly appVersion: string;
  readonly task: WritingTask;
}

export type FromWriter =
  | { readonly kind: 'done'; readonly outcome: LedgerOutcome | null }
  | { readonly kind: 'problem'; readonly code: ProblemCode; readonly details: ProblemDetails }
  | { readonly kind: 'failed'; readonly reason: string };
