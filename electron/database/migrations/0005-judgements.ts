/** Version 5: what the user decided. Findings and documents are named by hashes, so that a refresh loses nothing. */
import type { Migration } from './types.ts';

/** No reference to `document`: a choice waits for its document as a linked text waits for its file. */
export const judgements: Migration = {
  version: 5,
  name: 'judgements',
  sql: `
    CREATE TABLE finding_acceptance (
      finding TEXT PRIMARY KEY,
      note TEXT NOT NULL,
      author TEXT,
      accepted_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE role_rule_choice (
      document TEXT PRIMARY KEY,
      rule TEXT NOT NULL,
      chosen_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
