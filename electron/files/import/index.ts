/** The room's public face for imports. */

export { isUnsure, verdictOf, waitingFor } from './editions.ts';
export {
  type ImportOptions,
  type ImportProgress,
  type ImportShelf,
  importPaths,
} from './import-files.ts';
export { knownColumns } from './known-columns.ts';
export { createReader, type ReaderOptions } from './reader.ts';
export { importReportText } from './report.ts';
export { isSpreadsheet } from './spreadsheet.ts';
export type {
  EditionPolicy,
  ImportedEntry,
  ImportOutcome,
  ImportReader,
  KeptFile,
  ReadImport,
} from './types.ts';
