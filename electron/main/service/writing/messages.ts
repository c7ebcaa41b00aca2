/** What the writing thread is started with and how it ends. */
import type { ProblemCode, ProblemDetails } from '../../../database/index.ts';

export interface WritingOrder {
  readonly file: string;
  readonly datasetFolder: string;
  readonly nativeBinding: string | null;
  readonly appVersion: string;
}

export type FromWriter =
  | { readonly kind: 'written' }
  | { readonly kind: 'problem'; readonly code: ProblemCode; readonly details: ProblemDetails }
  | { readonly kind: 'failed'; readonly reason: string };
