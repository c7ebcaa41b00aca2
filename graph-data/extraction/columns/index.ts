/** The columns of a task table in a spreadsheet: where their titles stand, what each seems to hold, whether that is certain. */
export { type ColumnGuess, type GuessReason, guessColumns } from './guess.ts';
export { findHead, tableHeads } from './heads.ts';
