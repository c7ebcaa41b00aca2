/** Version 7: views the user put by. They belong to the user: no refresh touches them. */
import type { Migration } from './types.ts';

/** The picture is JSON: it is read and written whole, and what it holds grows with the canvas. */
export const savedViews: Migration = {
  version: 7,
  name: 'saved-views',
  sql: `
    CREATE TABLE saved_view (
      id TEXT PRIMARY KEY,
      place INTEGER NOT NULL,
      title TEXT NOT NULL,
      notes TEXT NOT NULL,
      address TEXT NOT NULL,
      about TEXT,
      picture TEXT CHECK (picture IS NULL OR json_valid(picture)),
      created_at TEXT NOT NULL,
      changed_at TEXT NOT NULL
    ) STRICT;
  `,
};
