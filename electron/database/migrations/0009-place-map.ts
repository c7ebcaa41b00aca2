/** Version 9: the user's own map of places, with the one before it, so that a change can be taken back. */
import type { Migration } from './types.ts';

/** A row without content says that there was no map. */
export const placeMap: Migration = {
  version: 9,
  name: 'place-map',
  sql: `
    CREATE TABLE place_map (
      slot TEXT PRIMARY KEY CHECK (slot IN ('current', 'previous')),
      content TEXT,
      kept_at TEXT
    ) STRICT, WITHOUT ROWID;
  `,
};
