/** Answers to findings and the way back, in English. */
import type { Translated } from '../translated.ts';
import type { judgements as chinese } from '../zh-CN/judgements.ts';

export const judgements: Translated<typeof chinese> = {
  judgements: {
    accepted: 'The answer is kept.',
    withdrawn: 'The answer is taken back.',
    roleRuleChosen: 'The lists of this document are read the chosen way.',
    roleRuleReset: 'The lists are read by the document’s own rule again.',
    amended: 'The correction is kept and shown everywhere.',
    amendmentsTaken: 'The amendments were taken in.',
    amendmentWithdrawn: 'The correction is withdrawn; the reading is back.',
    amendmentReinstated: 'The correction is in force again.',
    ruleConfirmed: 'The reading is confirmed.',
    ruleProposed: 'The reading is a proposal again.',
    reviewed: 'All of these are accepted.',
    nameTold: 'The name is settled.',
    noted: 'The note is saved.',
    noteRemoved: 'The note is deleted.',
    bookmarked: 'Bookmarked.',
    bookmarkRemoved: 'The bookmark is taken away.',
    undone: 'The last answer was undone.',
    redone: 'The answer is back.',
    undo: 'Undo',
    redo: 'Redo',
    undoKeys: 'Ctrl+Z undoes it',
    redoKeys: 'Ctrl+Y brings it back',
  },
};
