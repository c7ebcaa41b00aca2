/** Saved views and presenting them, in English. */

import type { Translated } from '../translated.ts';
import type { savedViews as chinese } from '../zh-CN/saved-views.ts';

export const savedViews: Translated<typeof chinese> = {
  views: {
    list: 'Saved views',
    save: 'Save this view',
    saveShort: 'Save',
    cancel: 'Cancel',
    titleLabel: 'Title',
    notesLabel: 'Notes',
    notesHint: 'For yourself or for an audience; shown below the title when presented (optional)',
    proposed: '{{view}}: {{about}}',
    keeps: 'Saved with positions, pins, filter, focus, choice and the part that is seen: {{count}} items.',
    keepsAddress: 'Saved with the filters, sorting and selection that are shown.',
    none: 'No views saved yet',
    noneHint:
      'Press Ctrl+S in any view and give it a title and notes: it opens again as it was, can be ordered and presented.',
    things: '{{count}} items',
    present: 'Present',
    presentFrom: 'Present from here',
    up: 'Move up',
    down: 'Move down',
    edit: 'Edit title and notes',
    duplicate: 'Duplicate',
    copyOf: '{{title}} copy',
    update: 'Update to what is shown now',
    updated: '“{{title}}” now holds what is shown',
    remove: 'Delete',
    removed: 'Deleted “{{title}}”',
    putBack: 'Undo',
    export: 'Export to a file',
    exportAll: 'Export all',
    import: 'Import…',
    keys: '↑ ↓ choose · Enter open · Alt ↑ ↓ reorder · F2 edit · Ctrl U update to what is shown · Ctrl D duplicate · Delete · Ctrl Z undo · F5 present',
    imported: '{{count}} views imported from {{file}}',
    sameTitles: 'Same title as an existing view, both kept: {{titles}}.',
    importMissing:
      '{{count}} of their items are not in this workspace; they are named when the view is opened.',
    skipped: '{{count}} belong to pages this version does not have and were not imported.',
    missing: '“{{title}}”: {{count}} items are no longer in the workspace',
    missingNames: 'Missing: {{names}}{{more}}',
    missingMore: ' and more',
  },
  presentation: {
    label: 'Presentation',
    counter: '{{at}} / {{count}}',
    previous: 'Previous',
    next: 'Next',
    leave: 'End presentation',
    keys: '← → or Space to turn, Esc to end',
  },
};
