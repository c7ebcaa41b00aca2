/** Version 14: notes and bookmarks. They are the user's: apart from the claims, and no refresh touches them. */
import type { Migration } from './types.ts';

/** `subject` is the key of `graph-data/model/note.ts`; what it names may be gone, the note stays. */
export const notes: Migration = {
  version: 14,
  name: 'notes',
  sql: `
    CREATE TABLE note (
      subject TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      text TEXT NOT NULL,
      bookmarked INTEGER NOT NULL CHECK (bookmarked IN (0, 1)),
      changed_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
