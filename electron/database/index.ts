/** The room's public face. */
export { amend, type LedgerOutcome, type LedgerStep, type Outcome, tryLedger } from './amend.ts';
export { type Backup, type CopyWatch, listBackups } from './backup.ts';
export { openDataset, type ShippedDataset } from './dataset.ts';
export { isFree } from './lock/acquire.ts';
export { type OpenedWorkspace, type OpenOptions, openWorkspace } from './open.ts';
export {
  meansDamage,
  type ProblemCode,
  type ProblemDetails,
  toProblem,
  WorkspaceProblem,
} from './problem.ts';
export type { Shelf } from './read/records.ts';
export { stringShelf } from './read/string-shelf.ts';
export { type Combine, refresh } from './refresh.ts';
export { putInPlace, type RestoreFrom, restoreFile } from './restore.ts';
export { spell } from './search/pinyin.ts';
export type * from './types.ts';
export { visitWorkspace } from './visit.ts';
export type { ReadableWorkspace, WritableWorkspace } from './workspace.ts';
export { type WritingTask, writeAnew } from './write-anew.ts';
