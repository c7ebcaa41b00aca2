/** Workspaces as files, in English. */
import type { Translated } from '../translated.ts';
import type { workspaces as chinese } from '../zh-CN/workspaces.ts';

export const workspaces: Translated<typeof chinese> = {
  workspaces: {
    title: 'Workspaces',
    new: 'New…',
    open: 'Open…',
    copy: 'Save a copy…',
    merge: 'Merge…',
    clear: 'Clear the list',
    cancel: 'Cancel',
    newTitle: 'New workspace',
    contents: 'What does it begin with?',
    shipped: 'The shipped documents',
    shippedHint: 'As on the first start; you can import your own beside them.',
    none: 'Nothing',
    noneHint: 'No shipped documents, only those you will import.',
    choosePlace: 'Choose where…',
    afresh: 'It opens in this window. The workspace that is open now is saved and not affected.',
    opening: 'Opening the workspace',
    openingHint: 'The file is checked and, where it is older, backed up and brought to the new format.',
    looking: 'Looking at the other workspace',
    lookingHint: 'Both are compared; nothing is changed.',
    copying: 'Saving a copy',
    copied: 'The copy is {{file}} ({{megabytes}} MB)',
    copiedHint: 'This one file holds everything and can be carried away.',
    arrived: 'Workspace “{{name}}” is open.',
    leftBehind: 'The graph and its steps were not taken along; saved views and imports are in “{{from}}”.',
    importStopped: 'The import that was running was cancelled; files read to their end are kept.',
    free: 'Nobody else uses this workspace any more.',
    freeHint: 'Open it again to work in it and to see what was saved meanwhile.',
    reopen: 'Open again',
  },
};
