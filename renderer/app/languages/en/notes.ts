/** Notes and bookmarks, in English. */
import type { Translated } from '../translated.ts';
import type { notes as chinese } from '../zh-CN/notes.ts';

export const notes: Translated<typeof chinese> = {
  notes: {
    list: 'Notes and bookmarks',
    own: 'My note',
    write: 'Write a note',
    change: 'Change the note',
    remove: 'Delete',
    save: 'Save',
    cancel: 'Cancel',
    placeholder: 'Kept in this workspace alone: no part of the documents, never exported with facts',
    keys: 'Ctrl+Enter saves, Esc cancels',
    bookmark: 'Bookmark',
    unbookmark: 'Take the bookmark away',
    bookmarked: 'bookmark',
    noted: 'has a note',
    filters: 'Filters',
    text: 'Words of the note or name',
    state: 'Show',
    states: { all: 'all', notes: 'with a note', bookmarks: 'bookmarks', gone: 'on what is gone' },
    count: '{{count}} / {{all}}',
    kinds: { thing: 'thing', claim: 'claim', line: 'place in a document', view: 'saved view' },
    gone: 'no longer in the workspace',
    none: 'No notes and no bookmarks yet',
    noneHint:
      'Select any thing or claim, then Shift+N for a note or Ctrl+Shift+B for a bookmark; places in documents and saved views have them too.',
    nothing: 'No note fits',
    nothingHint: 'Loosen the filters above.',
    open: 'Open “{{name}}”',
    listKeys: '↑ ↓ walk, Enter opens, Delete removes, Ctrl+Z undoes',
    exportXlsx: 'Export XLSX',
    exportJson: 'Export JSON',
    here: 'Note on this place (line {{line}})',
  },
};
