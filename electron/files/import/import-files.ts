/** Reads files and stores each whole; one that fails stops no other. The claim tables are written by the caller at the end. */
import {
  createEditionIndex,
  editionPairs,
  type Paper,
  papersIn,
} from '../../../graph-data/graph/editions/index.ts';
import type { EditionVerdict } from '../../../graph-data/model/edition.ts';
import type { Sha256 } from '../../../graph-data/model/ids.ts';
import type { ImportedFile } from '../../../graph-data/model/imported.ts';
import type { FolderFile } from '../folder.ts';
import { readBytes } from '../read-file.ts';
import { chosenFiles } from './chosen-files.ts';
import { editionsFound, isUnsure, verdictOf, waitingFor } from './editions.ts';
import type {
  EditionFound,
  EditionPolicy,
  ImportedEntry,
  ImportOutcome,
  ImportReader,
  ReadImport,
} from './types.ts';

/** What importing needs of a workspace; `electron/main` brings both together. */
export interface ImportShelf {
  /** Hashes of the files whose claims the workspace holds, or held and keeps aside. */
  knownFiles(): Promise<ReadonlySet<Sha256>>;
  /** Documents whose claims the workspace shows. */
  knownPapers(): Promise<readonly Paper[]>;
  importFile(
    imported: ImportedFile,
    text: { readonly file: Sha256; readonly name: string; readonly encoding: string; readonly text: string },
    verdict: EditionVerdict,
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
  readonly editions: EditionPolicy;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  readonly onProgress: (progress: ImportProgress) => void;
}

async function store(
  shelf: ImportShelf,
  { text, imported }: ReadImport,
  verdict: EditionVerdict,
  at: Date,
): Promise<ImportedEntry> {
  const { records, notes } = imported;
  const { sha256, name, encoding } = records.file;
  await shelf.importFile(
    { ...imported, importedAt: at.toISOString() },
    { file: sha256, name, encoding, text },
    verdict,
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
  { reader, editions: policy, signal, now, onProgress }: ImportOptions,
): Promise<ImportOutcome> {
  const known = new Set(await shelf.knownFiles());
  const index = createEditionIndex(await shelf.knownPapers());
  const imported: ImportedEntry[] = [];
  const editions: EditionFound[] = [];
  const unsure: string[] = [];
  const alreadyThere: string[] = [];
  const failed: ImportOutcome['failed'][number][] = [];
  let done = 0;
  const tell = (file: string): void =>
    onProgress({ done, total: files.length, imported: imported.length, failed: failed.length, file });
  const take = async (read: ReadImport, name: string): Promise<void> => {
    const papers = papersIn(read.imported.records);
    const pairs = editionPairs(index, papers);
    const unsureColumns = isUnsure(read.imported);
    const verdict = waitingFor(verdictOf(pairs, policy), unsureColumns && policy === 'ask');
    editions.push(...editionsFound(name, pairs, policy));
    if (verdict === null) return;
    if (unsureColumns) unsure.push(name);
    const entry = await store(shelf, read, verdict, now());
    if (verdict.kind === 'asked' || verdict.kind === 'columns') return;
    imported.push(entry);
    for (const paper of papers) index.add(paper);
  };
  for (const file of files) {
    if (signal.aborted) break;
    tell(file.name);
    try {
      const { bytes, sha256 } = await readBytes(file);
      if (known.has(sha256)) alreadyThere.push(file.name);
      else {
        await take(await reader.read(bytes, file.name, signal), file.name);
        known.add(sha256);
      }
    } catch (problem) {
      if (signal.aborted) break;
      failed.push({ file: file.name, problem });
    }
    done += 1;
  }
  tell('');
  return { cancelled: done < files.length, imported, alreadyThere, editions, unsure, failed };
}
