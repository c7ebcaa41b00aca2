/** What a user writes beside the facts: a note and a bookmark on anything. No claim, and never mixed with claims. */
import type { DocumentId, EntityId, StatementId } from './ids.ts';

/** What a note is on. A document and a figure are things; a line is a place in a document. */
export type NoteSubject =
  | { readonly kind: 'thing'; readonly id: EntityId }
  | { readonly kind: 'claim'; readonly id: StatementId }
  | { readonly kind: 'line'; readonly document: DocumentId; readonly line: number }
  /** A saved view. */
  | { readonly kind: 'view'; readonly id: string };

export interface Note {
  readonly subject: NoteSubject;
  /** What the subject was called when it was written, so that it can be named once it is gone. */
  readonly name: string;
  /** Empty where there is a bookmark alone. */
  readonly text: string;
  readonly bookmarked: boolean;
  /** ISO time of the last change. */
  readonly at: string;
}

/** The subject in one word, by which its note is kept and found. */
export function noteKey(subject: NoteSubject): string {
  return subject.kind === 'line'
    ? `line ${subject.document} ${subject.line}`
    : `${subject.kind} ${subject.id}`;
}

/** The way back; null for words that are no key. */
export function noteSubject(key: string): NoteSubject | null {
  const [kind, id, line] = key.split(' ');
  if (id === undefined || id === '') return null;
  // A key was written by `noteKey`, so its parts are what they were.
  if (kind === 'thing') return { kind, id: id as EntityId };
  if (kind === 'claim') return { kind, id: id as StatementId };
  if (kind === 'view') return { kind, id };
  const number = Number(line);
  return kind === 'line' && Number.isInteger(number)
    ? { kind, document: id as DocumentId, line: number }
    : null;
}
