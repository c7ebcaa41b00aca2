/** Version 12: the ledger of what the user says beside what was read, and what it did when claims were last written. */
import type { Migration } from './types.ts';

/**
 * `amendment` is the user's: no refresh touches it. The other two are derived and written with the claims. Names of the ends are kept
 * with a source claim, because the things may be called otherwise or be gone.
 */
export const amendments: Migration = {
  version: 12,
  name: 'amendments',
  sql: `
    CREATE TABLE amendment (
      id TEXT PRIMARY KEY,
      content TEXT NOT NULL,
      author TEXT,
      note TEXT NOT NULL,
      made_at TEXT NOT NULL,
      withdrawn_at TEXT
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE amended_claim (
      id INTEGER PRIMARY KEY,
      amendment TEXT NOT NULL,
      source TEXT,
      reading TEXT,
      result TEXT
    ) STRICT;
    CREATE INDEX amended_claim_by_amendment ON amended_claim (amendment);
    CREATE INDEX amended_claim_by_result ON amended_claim (result);
    CREATE INDEX amended_claim_by_source ON amended_claim (source);

    CREATE TABLE waiting_amendment (
      amendment TEXT PRIMARY KEY,
      reason TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
