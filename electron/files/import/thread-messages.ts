/** What the reading thread is told and what it answers; one file at a time. */
import type { KnownColumns } from '../../../graph-data/model/table-columns.ts';
import type { Refusal } from '../../../graph-data/readers/index.ts';
import type { KeptFile, ReadImport } from './types.ts';

export type ToReader =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly name: string }
  /** A file that is kept as text, read again with these columns. */
  | { readonly kind: 'kept'; readonly kept: KeptFile; readonly columns: readonly KnownColumns[] };

export type FromReader =
  | { readonly kind: 'read'; readonly value: ReadImport }
  | { readonly kind: 'refused'; readonly words: Refusal }
  | { readonly kind: 'failed'; readonly reason: string };
