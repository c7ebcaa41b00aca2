/** Version 11: a new edition of a document. What is asked of it waits beside the file; the edition it replaces is set aside. */
import type { Migration } from './types.ts';

/**
 * A file with a question is stored and claims nothing until it is answered. A document set aside keeps its records, its text and
 * everything decided about it; `record` says what it was while its claims are out of the tables.
 */
export const editions: Migration = {
  version: 11,
  name: 'editions',
  sql: `
    ALTER TABLE imported_file ADD COLUMN question TEXT;

    CREATE TABLE set_aside (
      document TEXT PRIMARY KEY,
      record TEXT NOT NULL,
      replaced_by TEXT NOT NULL,
      set_aside_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
