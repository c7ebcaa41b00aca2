/** Version 17: which rules read a file, and what newer ones read of it, which waits until somebody has seen the difference. */
import type { Migration } from './types.ts';

/** `other_reading` holds of a file what `imported_file` and `linked_text` hold: applying it changes places with them. */
export const readings: Migration = {
  version: 17,
  name: 'readings',
  sql: `
    ALTER TABLE imported_file ADD COLUMN rules TEXT NOT NULL DEFAULT '';

    CREATE TABLE other_reading (
      file TEXT PRIMARY KEY,
      applied INTEGER NOT NULL CHECK (applied IN (0, 1)),
      read_by TEXT NOT NULL,
      read_at TEXT NOT NULL,
      rules TEXT NOT NULL,
      document_count INTEGER NOT NULL,
      statement_count INTEGER NOT NULL,
      issue_count INTEGER NOT NULL,
      notes TEXT NOT NULL,
      places BLOB NOT NULL,
      tables TEXT NOT NULL,
      records BLOB NOT NULL,
      text TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
