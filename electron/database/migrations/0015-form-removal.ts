/** Version 15: a form can be taken out of the index, so that a correction writes the rows it changes and no others. */
import type { Migration } from './types.ts';

/** The index holds nothing it could be copied from: the forms are written again from the records that are there (`write/refill-forms.ts`). */
export const formRemoval: Migration = {
  version: 15,
  name: 'form-removal',
  sql: `
    DELETE FROM form;
    DROP TABLE form_index;
    CREATE VIRTUAL TABLE form_index USING fts5 (
      bigrams, pinyin, initials,
      content = '', contentless_delete = 1, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 0'
    );
  `,
};
