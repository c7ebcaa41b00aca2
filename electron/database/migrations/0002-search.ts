/** Version 2: every form a thing can be found by, and the index over it. */
import type { Migration } from './types.ts';

/**
 * `form.id` is given in order of importance (bodies with most duties first), so that reading the index in its
 * own order and stopping after a few hundred keeps what matters: ranking over very common words costs 165 ms.
 * The index is contentless: the text is in `form`, the index holds only bigrams, pinyin and initials.
 * `remove_diacritics 0`: nothing in it has any. Prefix indexes of 1 to 3: typing works letter by letter.
 */
export const search: Migration = {
  version: 2,
  name: 'search',
  sql: `
    CREATE TABLE form (
      id INTEGER PRIMARY KEY,
      entity TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      field TEXT NOT NULL,
      form TEXT NOT NULL,
      normalised TEXT NOT NULL
    ) STRICT;
    CREATE INDEX form_by_normalised ON form (normalised);
    CREATE INDEX form_by_entity ON form (entity);

    CREATE VIRTUAL TABLE form_index USING fts5 (
      bigrams, pinyin, initials,
      content = '', prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 0'
    );
  `,
};
