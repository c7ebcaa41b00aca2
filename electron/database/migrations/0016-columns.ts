/** Version 16: the columns of task tables. What was told of them is the user's; a table with the same titles is read by it. */
import type { Migration } from './types.ts';

/**
 * `tables` are the lines that name the columns of an imported spreadsheet, as JSON; `read_at` is empty until a file is read again. A file
 * whose columns nobody could tell waits with an empty list as its question.
 */
export const columns: Migration = {
  version: 16,
  name: 'columns',
  sql: `
    ALTER TABLE imported_file ADD COLUMN tables TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE imported_file ADD COLUMN read_at TEXT NOT NULL DEFAULT '';

    CREATE TABLE told_columns (
      shape TEXT PRIMARY KEY,
      titles TEXT NOT NULL,
      meanings TEXT NOT NULL,
      told_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
