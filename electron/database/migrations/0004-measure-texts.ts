/** Version 4: the texts of measures, as far as their documents are linked, so that a word in one finds it. */
import type { Migration } from './types.ts';

/**
 * Contentless: the words are in `linked_text`, the index holds only bigrams. Rows of a text are taken out when it is
 * linked again, hence `contentless_delete`. The stamp of the dataset is taken away, so that the shipped part is written
 * again: with it, texts that were linked before are indexed, and measures by the initiatives and indicators they name.
 */
export const measureTexts: Migration = {
  version: 4,
  name: 'measure-texts',
  sql: `
    CREATE TABLE measure_text (
      id INTEGER PRIMARY KEY,
      measure TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      file TEXT NOT NULL
    ) STRICT;
    CREATE INDEX measure_text_by_file ON measure_text (file);

    CREATE VIRTUAL TABLE measure_text_index USING fts5 (
      bigrams,
      content = '', contentless_delete = 1, prefix = '1 2', tokenize = 'unicode61 remove_diacritics 0'
    );

    DELETE FROM meta WHERE key = 'dataset.digest';
  `,
};
