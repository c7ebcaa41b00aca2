/** The room's public face for imports. */
export { type ChosenFiles, chosenFiles } from './chosen-files.ts';
export { type ImportOptions, type ImportProgress, type ImportShelf, importFiles } from './import-files.ts';
export { recordsOf } from './read-import.ts';
export { createReader, type ReaderOptions } from './reader.ts';
export { importReportText } from './report.ts';
export type { ImportedEntry, ImportOutcome, ImportReader } from './types.ts';
