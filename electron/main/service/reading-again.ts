/** Reads kept files again and puts what is read in their place, all or nothing. */
import { createEditionIndex, editionPairs, papersIn } from '../../../graph-data/graph/editions/index.ts';
import type { EditionVerdict } from '../../../graph-data/model/edition.ts';
import type { Sha256 } from '../../../graph-data/model/ids.ts';
import type { KnownColumns } from '../../../graph-data/model/table-columns.ts';
import type { ImportProgress } from '../../bridge/contract.ts';
import type { KeptImport, WritableWorkspace } from '../../database/index.ts';
import { type KeptFile, type ReadImport, verdictOf } from '../../files/index.ts';
import { importShelf } from './import-shelf.ts';
import { type ImportMeans, writing } from './importing.ts';
import type { SessionKeeper } from './session.ts';

export const keptFile = ({
  imported: { records, places, notes, tables = [] },
  text,
}: KeptImport): KeptFile => ({
  ...{ file: records.file, text: text.text, places, notes, tables },
});

export const readingAgain = (done: number, total: number, file: string): ImportProgress => ({
  ...{ phase: 'reading', done, total, imported: done, failed: 0, file },
});

/** What a file that waited for its columns becomes; one whose claims count already keeps its place. */
async function verdictFor(
  workspace: WritableWorkspace,
  { waits }: KeptImport,
  { imported }: ReadImport,
): Promise<EditionVerdict> {
  if (waits === null) return { kind: 'beside' };
  const index = createEditionIndex(await importShelf(workspace).knownPapers());
  return verdictOf(editionPairs(index, papersIn(imported.records)), 'ask') ?? { kind: 'beside' };
}

/** Everything as it was before. */
async function putBack(keeper: SessionKeeper, former: readonly KeptImport[]): Promise<void> {
  const { source } = keeper.current;
  for (const { imported, text, waits } of former)
    await source.importFile(imported, text, { kind: waits === 'columns' ? 'columns' : 'beside' });
  if (await source.importsPending()) await keeper.rewrite();
}

/** Stores what is read of each file now. @param former gets what was kept before */
async function readEach(
  workspace: WritableWorkspace,
  files: readonly Sha256[],
  columns: readonly KnownColumns[],
  former: KeptImport[],
  { reader, signal, tell }: ImportMeans,
): Promise<void> {
  for (const [done, file] of files.entries()) {
    const kept = await workspace.keptImport(file);
    if (kept === null || kept.waits === 'edition') continue;
    tell(readingAgain(done, files.length, kept.text.name));
    const read = await reader.readAgain(keptFile(kept), columns, signal);
    const verdict = await verdictFor(workspace, kept, read);
    former.push(kept);
    await workspace.importFile(
      { ...read.imported, importedAt: kept.imported.importedAt, readAt: new Date().toISOString() },
      { ...kept.text, text: read.text },
      verdict,
    );
  }
}

/** Reads kept files with what is told of their columns; all of them or, when it is cancelled, none: then it gives false. */
export async function readWithColumns(
  keeper: SessionKeeper,
  files: readonly Sha256[],
  columns: readonly KnownColumns[],
  means: ImportMeans,
): Promise<boolean> {
  const former: KeptImport[] = [];
  try {
    await readEach(keeper.current.source, files, columns, former, means);
    means.tell(writing(files.length, files.length, 0));
    await keeper.rewrite(means.signal);
    return true;
  } catch (problem) {
    await putBack(keeper, former);
    if (means.signal.aborted) return false;
    throw problem;
  }
}
