/** A shelf of documents taken in by the real app in one go: how long, how much memory, and whether somebody can work on meanwhile. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionsReport, ImportReport } from '../../electron/bridge/contract.ts';
import { DATASET_FOLDER } from '../dataset/folder.ts';
import type { Bench, BenchResult, Row, Say } from './bench.ts';
import { inventedDocuments } from './extraction/corpus.ts';
import { type Watched, watched } from './imports/watched.ts';
import { rounded } from './shared/figures.ts';
import { inFolder } from './shared/folder.ts';
import { openAtHome, withApp } from './shared/window.ts';

const SIZES = (process.env['REMIT_BENCH_SIZES'] ?? '1000').split(',').map(Number);
/** Milliseconds a window may stand still before it is felt as hanging. */
const STALL_BAR = 200;
/** Milliseconds a question may wait while claims are written and the graph is built anew. */
const ANSWER_BAR = 5000;

function shelf(folder: string, size: number): string {
  const inbox = join(folder, 'inbox');
  mkdirSync(inbox);
  const documents = inventedDocuments();
  for (let index = 0; index < size; index += 1)
    writeFileSync(join(inbox, `${index}.txt`), documents.next().value);
  return inbox;
}

interface Imported {
  readonly report: ImportReport;
  readonly seconds: number;
  readonly seen: Watched;
}

async function importAll(folder: string, inbox: string): Promise<Imported> {
  const { app, page, close } = await openAtHome({
    dataset: DATASET_FOLDER,
    workspace: join(folder, 'office.remit'),
  });
  try {
    await app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    }, inbox);
    let report: ImportReport | null = null;
    const started = performance.now();
    const seen = await watched(app, page, async () => {
      report = await page.evaluate(async () => {
        const { remit } = window as unknown as {
          remit: { request(name: string, input: unknown): Promise<{ ok: boolean; value: unknown }> };
        };
        const answer = await remit.request('imports.choose', { what: 'folder' });
        if (!answer.ok) throw new Error('the import failed');
        // Invented papers have few headings to choose from: many look like editions of each other, and all are to be written.
        const { value } = await remit.request('imports.editions', null);
        const { questions } = value as EditionsReport;
        const decisions = questions.map(({ file }) => ({ file, choice: 'keep-both', instead: [] }));
        const decided = await remit.request('imports.decide', { decisions });
        if (!decided.ok) throw new Error('the decisions failed');
        return answer.value as ImportReport;
      });
    });
    if (report === null) throw new Error('nothing was imported');
    return { report, seen, seconds: (performance.now() - started) / 1000 };
  } finally {
    await close();
  }
}

function rowOf(size: number, { report, seconds, seen }: Imported): Row {
  const claims = report.imported.reduce((sum, { statements }) => sum + statements, 0);
  const memory = Object.entries(seen.memory).map(([kind, megabytes]) => `${kind} ${Math.round(megabytes)}`);
  return {
    documents: size,
    imported: report.imported.length,
    'asked about': report.editions.length,
    claims,
    seconds: rounded(seconds),
    'longest stall of main ms': rounded(seen.main),
    'of the window ms': rounded(seen.window),
    'longest answer ms': rounded(seen.answer),
    questions: seen.questions,
    'most memory MB': memory.join(', '),
  };
}

async function run(say: Say): Promise<BenchResult> {
  return withApp(say, async () => {
    const rows: Row[] = [];
    for (const size of SIZES) {
      say(`${size} documents …`);
      rows.push(await inFolder(async (folder) => rowOf(size, await importAll(folder, shelf(folder, size)))));
    }
    const late = rows.filter(
      (row) =>
        Number(row['longest stall of main ms']) > STALL_BAR ||
        Number(row['of the window ms']) > STALL_BAR ||
        Number(row['longest answer ms']) > ANSWER_BAR,
    );
    const notes = [
      `bar: no stall of main or the window above ${STALL_BAR} ms, every question answered within ${ANSWER_BAR} ms; ${late.length} of ${rows.length} lines miss it`,
    ];
    return { rows, notes, withinBar: late.length === 0 };
  });
}

export const imports: Bench = {
  measures:
    'documents imported in one go by the real app: time, memory of each process, stalls, answers meanwhile',
  run,
};
