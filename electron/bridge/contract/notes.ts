/** Notes and bookmarks of the user, apart from the claims. */
import type { Note, NoteSubject } from '../../../graph-data/model/note.ts';

export type { Note, NoteSubject };

/** A note with what the workspace knows of its subject now. */
export interface NoteLine extends Note {
  /** The subject in one word. */
  readonly key: string;
  /** Kind of a thing, for its sign; null for what is no thing. */
  readonly thingKind: string | null;
  /** True when the workspace no longer has the subject; `name` is then what it was called. */
  readonly gone: boolean;
}

/** Without text and without a bookmark there is no note. */
export interface NoteInput {
  readonly subject: NoteSubject;
  readonly text: string;
  readonly bookmarked: boolean;
}
