/** Merging another workspace, in English. */
import type { Translated } from '../translated.ts';
import type { merging as chinese } from '../zh-CN/merging.ts';

export const merging: Translated<typeof chinese> = {
  merging: {
    title: 'Merge another workspace',
    reportTitle: 'Merged',
    lead: 'This can be taken in from “{{file}}”. Nothing changes until you confirm; a backup is made first.',
    nothing: 'Everything in “{{file}}” is here already; there is nothing to take in.',
    counts: 'How much of each',
    part: 'Content',
    parts: {
      documents: 'Documents',
      texts: 'Texts',
      amendments: 'Amendments and names',
      reviews: 'Reviewed readings',
      confirmations: 'Confirmed role rules',
      acceptances: 'Accepted findings',
      roleRules: 'Role rules',
      notes: 'Notes and bookmarks',
      views: 'Saved views',
      map: 'Own map',
    },
    states: { new: 'New', edition: 'Another edition', conflict: 'In conflict', there: 'Here already' },
    conflicts: 'Conflicts',
    decided: 'All decided',
    undecided: '{{count}} to decide',
    ours: 'Keep ours',
    theirs: 'Take theirs',
    allOurs: 'Keep all of ours',
    allTheirs: 'Take all of theirs',
    comes: 'To be taken in',
    editionOf: 'Another edition of “{{title}}”: decided in Imports afterwards',
    more: '{{count}} more, see the saved report.',
    cancel: 'Cancel',
    apply: 'Back up and merge',
    done: '{{count}} were taken in from “{{file}}”; {{there}} more were here already.',
    backup: 'Backup from before: {{backup}}',
    came: 'What became of it',
    outcomes: {
      taken: 'Taken in',
      waits: 'Edition to be decided in Imports',
      ours: 'Ours kept',
      theirs: 'Theirs taken',
    },
    undo: 'Undo the merge',
    undoQuestion: 'Go back to before the merge?',
    undoHint:
      'What was changed here since is undone as well; the file as it is now is kept under another name.',
    saveReport: 'Save report…',
    saved: 'The report was saved to {{file}}',
  },
};
