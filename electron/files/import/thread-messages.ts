/** What the reading thread is told and what it answers; one file at a time. */
import type { Refusal } from '../../../graph-data/readers/index.ts';
import type { ReadImport } from './types.ts';

export interface ToReader {
  readonly bytes: Uint8Array;
  readonly name: string;
}

export type FromReader =
  | { readonly kind: 'read'; readonly value: ReadImport }
  | { readonly kind: 'refused'; readonly words: Refusal }
  | { readonly kind: 'failed'; readonly reason: string };
