/** Reads files and stores each whole; one that fails stops no other. The claim tables are written by the caller at the end. */
import type { Sha256 } from '../../../graph-data/model/ids.ts';
import type { ImportedFile } from '../../../graph-data/model/imported.ts';
import type { FolderFile } from '../folder.ts';
import { readBytes } from '../read-file.ts';
import { chosenFiles } from './chosen-files.ts';
import type { ImportedEntry, ImportOutcome, ImportReader, ReadImport } from './types.ts';

/** What importing needs of a workspace; `electron/main` brings both together. */
export interface ImportShelf {
  /** Hashes of the files whose claims the workspace holds. */
  knownFiles(): Promise<ReadonlySet<Sha256>>;
  importFile(
    imported: ImportedFile,
    text: { readonly file: Sha256; readonly name: string; readonly encoding: string; readonly text: string },
  ): Promise<void>;
}

export interface ImportProgress {
  /** Files dealt with, imported and failed ones among them. */
  readonly done: number;
  readonly total: number;
  readonly imported: number;
  readonly failed: number;
  /** The file that is being read; empty at the end. */
  readonly file: string;
}

export interface ImportOptions {
  readonly reader: ImportReader;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  readonly onProgress: (progress: ImportProgress) => void;
}

async function store(shelf: ImportShelf, { text, imported }: ReadImport, at: Date): Promise<ImportedEntry> {
  const { records, notes } = imported;
  const { sha256, name, encoding } = records.file;
  await shelf.importFile(
    { ...imported, importedAt: at.toISOString() },
    { file: sha256, name, encoding, text },
  );
  const { documents, statements, issues } = records;
  return {
    ...{ file: name, sha256, notes },
    documents: documents.length,
    statements: statements.length,
    issues: issues.length,
  };
}

/** Imports what the paths hold; paths that could not be listed stand among the failed. */
export async function importPaths(
  shelf: ImportShelf,
  paths: readonly string[],
  options: ImportOptions,
): Promise<ImportOutcome> {
  const chosen = await chosenFiles(paths);
  const outcome = await importFiles(shelf, chosen.files, options);
  return { ...outcome, failed: [...chosen.failed, ...outcome.failed] };
}

/** Imports the files in order. Cancelling ends between two files or inside a reading, never inside a writing. */
async function importFiles(
  shelf: ImportShelf,
  files: readonly FolderFile[],
  { reader, signal, now, onProgress }: ImportOptions,
): Promise<ImportOutcome> {
  const known = new Set(await shelf.knownFiles());
  const imported: ImportedEntry[] = [];
  const alreadyThere: string[] = [];
  const failed: ImportOutcome['failed'][number][] = [];
  let done = 0;
  const tell = (file: string): void =>
    onProgress({ done, total: files.length, imported: imported.length, failed: failed.length, file });
  for (const file of files) {
    if (signal.aborted) break;
    tell(file.name);
    try {
      const { bytes, sha256 } = await readBytes(file);
      if (known.has(sha256)) alreadyThere.push(file.name);
      else {
        imported.push(await store(shelf, await reader.read(bytes, file.name, signal), now()));
        known.add(sha256);
      }
    } catch (problem) {
      if (signal.aborted) break;
      failed.push({ file: file.name, problem });
    }
    done += 1;
  }
  tell('');
  return { cancelled: done < files.length, imported, alreadyThere, failed };
}
