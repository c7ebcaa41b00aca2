/** Version 13: what the user looked at and found right. Claims and documents are named by hashes, so that a refresh loses nothing. */
import type { Migration } from './types.ts';

/** No reference to claims: a decision waits for its document as a chosen role rule does. `claim` is JSON, read whole. */
export const reviews: Migration = {
  version: 13,
  name: 'reviews',
  sql: `
    CREATE TABLE review_acceptance (
      item TEXT PRIMARY KEY,
      document TEXT NOT NULL,
      claim TEXT,
      batch TEXT NOT NULL,
      author TEXT,
      accepted_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX review_acceptance_by_document ON review_acceptance (document);
    CREATE INDEX review_acceptance_by_batch ON review_acceptance (batch);

    CREATE TABLE role_rule_confirmation (
      document TEXT PRIMARY KEY,
      rule TEXT NOT NULL,
      author TEXT,
      confirmed_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
