/** Reads kept files by the rules of today; what they read otherwise waits beside what counts. */
import type { Sha256 } from '../../../../graph-data/model/ids.ts';
import type { FileRecords } from '../../../../graph-data/model/imported.ts';
import type { RereadingReport } from '../../../bridge/contract.ts';
import type { WritableWorkspace } from '../../../database/index.ts';
import { FileProblem } from '../../../files/index.ts';
import type { ImportMeans } from '../importing.ts';
import { keptFile, readingAgain } from '../reading-again.ts';

/** Everything that counts, whatever the order in which it was found. */
function wholeOf({ documents, sections, entities, statements, issues }: FileRecords): string {
  const lines = [documents, sections, entities, statements, issues].map((records) =>
    records.map((record) => JSON.stringify(record)).sort(),
  );
  return JSON.stringify(lines);
}

/** What was read stays when it is cancelled: nothing of it counts before it is applied. */
export async function readByRules(
  workspace: WritableWorkspace,
  files: readonly Sha256[],
  { reader, signal, tell }: ImportMeans,
): Promise<RereadingReport> {
  const found = { same: 0, changed: 0 };
  const failed: string[] = [];
  for (const [done, file] of files.entries()) {
    if (signal.aborted) break;
    const kept = await workspace.keptImport(file);
    if (kept === null || kept.waits !== null) continue;
    tell(readingAgain(done, files.length, kept.text.name));
    try {
      const { text, imported } = await reader.readAgain(keptFile(kept), [], signal);
      const { importedAt, records } = kept.imported;
      const same = text === kept.text.text && wholeOf(records) === wholeOf(imported.records);
      if (same) await workspace.markReadBy(file, imported.rules ?? '');
      else
        await workspace.keepOtherReading({ ...imported, importedAt, readAt: new Date().toISOString() }, text);
      found[same ? 'same' : 'changed'] += 1;
    } catch (problem) {
      if (signal.aborted) break;
      // One that costs too much stops no other.
      if (!(problem instanceof FileProblem)) throw problem;
      failed.push(kept.text.name);
    }
  }
  return { cancelled: signal.aborted, ...found, failed };
}
