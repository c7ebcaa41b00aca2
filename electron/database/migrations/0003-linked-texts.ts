/** Version 3: the texts of documents the user linked. They belong to the user: no refresh may touch them. */
import type { Migration } from './types.ts';

/** No reference to `source_file`: a text stays when a later dataset no longer knows its file. */
export const linkedTexts: Migration = {
  version: 3,
  name: 'linked-texts',
  sql: `
    CREATE TABLE linked_text (
      file TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      encoding TEXT NOT NULL,
      text TEXT NOT NULL,
      linked_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
