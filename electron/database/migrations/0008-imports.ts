/** Version 8: what the user imported. It belongs to the user: the claim tables are written anew from it and the shipped dataset. */
import type { Migration } from './types.ts';

/** The text of an imported file is in `linked_text`; `records` and `places` are packed JSON (a tenth of its size), read whole. */
export const imports: Migration = {
  version: 8,
  name: 'imports',
  sql: `
    CREATE TABLE imported_file (
      file TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      imported_at TEXT NOT NULL,
      read_by TEXT NOT NULL,
      document_count INTEGER NOT NULL,
      statement_count INTEGER NOT NULL,
      issue_count INTEGER NOT NULL,
      notes TEXT NOT NULL,
      places BLOB NOT NULL,
      records BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
