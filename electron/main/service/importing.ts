/** One import at a time, with its cancel switch; claims are written once at its end. */
import type { ImportedFileRow, ImportProgress, ImportReport } from '../../bridge/contract.ts';
import type { ImportSummary, WritableWorkspace } from '../../database/index.ts';
import {
  createReader,
  type ImportOutcome,
  type ImportReader,
  importPaths,
  isUnsure,
  type ReaderOptions,
} from '../../files/index.ts';
import { inWords } from '../failures.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { titleOf } from './document-titles.ts';
import { importShelf } from './import-shelf.ts';
import type { Language } from './messages.ts';
import { olderFiles } from './rereading/older-files.ts';
import { requireWritable, type Session, type SessionKeeper } from './session.ts';

/** What work on imported files needs. */
export interface ImportMeans {
  readonly signal: AbortSignal;
  readonly reader: ImportReader;
  readonly tell: (progress: ImportProgress) => void;
}

export interface Importing {
  /** @throws BridgeProblem `import-running`, or WorkspaceProblem that says why nothing can be written */
  take(keeper: SessionKeeper, paths: readonly string[], language: Language): Promise<ImportReport>;
  /**
   * Changes what was imported, and writes the claims anew where that changes them.
   * @throws BridgeProblem `import-running`, or WorkspaceProblem that says why nothing can be written
   */
  alter(keeper: SessionKeeper, write: (source: WritableWorkspace) => Promise<void>): Promise<void>;
  /**
   * Runs alone among all that changes what was imported, with a reading thread and a way to tell how far it is.
   * @throws BridgeProblem `import-running`, or WorkspaceProblem that says why nothing can be written
   */
  alone<Value>(keeper: SessionKeeper, work: (means: ImportMeans) => Promise<Value>): Promise<Value>;
  cancel(): void;
  /** Cancels what runs and waits for its end; tells whether there was something. */
  stop(): Promise<'import' | null>;
}

function columnsOf(tables: ImportSummary['tables']): ImportedFileRow['columns'] {
  if (tables.length === 0) return null;
  if (isUnsure({ tables })) return 'unsure';
  return tables.some(({ told }) => told !== null) ? 'told' : 'read';
}

/** Imported files with the documents in them, newest first. */
export async function importedFiles({ opened: { workspace } }: Session): Promise<readonly ImportedFileRow[]> {
  const documents = await workspace.documents();
  const older = await olderFiles(workspace);
  return (await workspace.imports()).map(({ file, name, importedAt, statements, issues, notes, tables }) => ({
    ...{ file, name, importedAt, statements, issues, notes },
    ...{ columns: columnsOf(tables), older: older.has(file) },
    documents: documents
      .filter(({ document }) => document.file === file)
      .map(({ document }) => ({ entity: document.entity, title: titleOf(document) })),
  }));
}

/** False when it was cancelled before the claims were written. */
async function written(keeper: SessionKeeper, signal: AbortSignal): Promise<boolean> {
  try {
    await keeper.rewrite(signal);
    return true;
  } catch (problem) {
    if (signal.aborted) return false;
    throw problem;
  }
}

/** Leaves the workspace as it was before the import that was cancelled while its claims were written. */
async function takeBack(keeper: SessionKeeper, { imported }: ImportOutcome): Promise<void> {
  await keeper.current.source.removeImports(imported.map(({ sha256 }) => sha256));
  if (await keeper.current.source.importsPending()) await keeper.rewrite();
}

export const writing = (total: number, imported: number, failed: number): ImportProgress => ({
  ...{ phase: 'writing', done: total, total, imported, failed, file: '' },
});

/** @param onProgress told before each file, and when the claims are written */
export function createImporting(
  reader: ReaderOptions,
  onProgress: (progress: ImportProgress) => void,
): Importing {
  const importing = oneAtATime('import-running');
  const alone = <Value>(
    keeper: SessionKeeper,
    work: (signal: AbortSignal) => Promise<Value>,
  ): Promise<Value> =>
    importing.run(async (signal) => {
      requireWritable(keeper.current);
      return work(signal);
    });
  const readAll = async (
    session: Session,
    paths: readonly string[],
    signal: AbortSignal,
  ): Promise<ImportOutcome> => {
    const columns = (await session.source.toldColumns()).map(({ titles, meanings }) => ({
      titles,
      meanings,
    }));
    const thread = createReader({ ...reader, columns });
    try {
      return await importPaths(importShelf(session.source), paths, {
        ...{ reader: thread, editions: 'ask', signal, now: () => new Date() },
        onProgress: (progress) => onProgress({ phase: 'reading', ...progress }),
      });
    } finally {
      await thread.close();
    }
  };
  return {
    take: (keeper, paths, language) =>
      alone(keeper, async (signal) => {
        const outcome = await readAll(keeper.current, paths, signal);
        const { imported, failed } = outcome;
        const done = imported.length + failed.length + outcome.alreadyThere.length;
        if (imported.length > 0) {
          onProgress(writing(done, imported.length, failed.length));
          if (!(await written(keeper, signal))) {
            await takeBack(keeper, outcome);
            return inWords({ ...outcome, cancelled: true, imported: [] }, language);
          }
        }
        return inWords(outcome, language);
      }),
    alter: (keeper, write) =>
      alone(keeper, async () => {
        await write(keeper.current.source);
        const { source } = keeper.current;
        if ((await source.importsPending()) || (await source.amendmentsPending())) await keeper.rewrite();
      }),
    alone: (keeper, work) =>
      alone(keeper, async (signal) => {
        const thread = createReader(reader);
        try {
          return await work({ signal, reader: thread, tell: onProgress });
        } finally {
          await thread.close();
        }
      }),
    cancel: importing.cancel,
    stop: async () => ((await importing.stop()) ? 'import' : null),
  };
}
