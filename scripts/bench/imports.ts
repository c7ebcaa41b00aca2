/** A shelf of documents taken in by the real app in one go: how long, how much memory, and whether somebody can work on meanwhile. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportReport } from '../../electron/bridge/contract.ts';
import { connect } from '../../electron/database/connection.ts';
import { DATASET_FOLDER } from '../dataset/folder.ts';
import type { Bench, BenchResult, Row, Say } from './bench.ts';
import { differentPapers } from './imports/papers.ts';
import { cancelledAtHalf, homeAnswered, importChosen } from './imports/take-in.ts';
import { rounded } from './shared/figures.ts';
import { inFolder } from './shared/folder.ts';
import { type Watched, watched } from './shared/watched.ts';
import { openAtHome, withApp } from './shared/window.ts';

const SIZES = (process.env['REMIT_BENCH_SIZES'] ?? '1000').split(',').map(Number);
/** Milliseconds a window may stand still before it is felt as hanging. */
const STALL_BAR = 200;
/** Milliseconds a question may wait while claims are written and the graph is built anew. */
const ANSWER_BAR = 5000;

function shelf(folder: string, size: number): string {
  const inbox = join(folder, 'inbox');
  mkdirSync(inbox);
  let number = 0;
  for (const paper of differentPapers(size)) {
    number += 1;
    writeFileSync(join(inbox, `${number}.txt`), paper);
  }
  return inbox;
}

interface Imported {
  readonly report: ImportReport;
  readonly seconds: number;
  /** Seconds until an import cancelled at half had left nothing behind. */
  readonly cancelled: number;
  readonly seen: Watched;
}

/** @throws Error where a document was not written: the figures would be those of another amount of work */
function requireWritten(workspace: string, { imported, editions, failed }: ImportReport, size: number): void {
  const connection = connect(workspace, { readOnly: true });
  const sql = 'SELECT count(*) FROM imported_file WHERE file IN (SELECT file FROM document)';
  const written = connection.prepare<[], number>(sql).pluck().get();
  connection.close();
  if (written !== size)
    throw new Error(
      `${imported.length} of ${size} files were imported, ${written} written, ${editions.length} asked about, ${failed.length} failed`,
    );
}

async function importAll(folder: string, size: number, say: Say): Promise<Imported> {
  const inbox = shelf(folder, size);
  const workspace = join(folder, 'office.remit');
  const { app, page, close } = await openAtHome({ dataset: DATASET_FOLDER, workspace });
  try {
    await app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    }, inbox);
    const cancelled = await cancelledAtHalf(page);
    say(`cancelled at half in ${rounded(cancelled)} s, now all of them`);
    const imported: Pick<Imported, 'report' | 'seconds'>[] = [];
    const seen = await watched(app, page, async () => {
      const started = performance.now();
      const report = await importChosen(page);
      imported.push({ report, seconds: (performance.now() - started) / 1000 });
      await homeAnswered(page);
    });
    for (const { report, seconds } of imported) {
      requireWritten(workspace, report, size);
      return { report, seen, seconds, cancelled };
    }
    throw new Error('nothing was imported');
  } finally {
    await close();
  }
}

function rowOf(size: number, { report, seconds, cancelled, seen }: Imported): Row {
  const claims = report.imported.reduce((sum, { statements }) => sum + statements, 0);
  const memory = Object.entries(seen.memory).map(([kind, megabytes]) => `${kind} ${Math.round(megabytes)}`);
  return {
    documents: size,
    claims,
    seconds: rounded(seconds),
    'cancelled s': rounded(cancelled),
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
      rows.push(await inFolder(async (folder) => rowOf(size, await importAll(folder, size, say))));
    }
    const late = rows.filter(
      (row) =>
        Number(row['longest stall of main ms']) > STALL_BAR ||
        Number(row['of the window ms']) > STALL_BAR ||
        Number(row['longest answer ms']) > ANSWER_BAR,
    );
    const notes = [
      `bar: no stall of main or the window above ${STALL_BAR} ms, every question answered within ${ANSWER_BAR} ms; ${late.length} of ${rows.length} lines miss it`,
      'the threads that read and write are part of the graph service and its memory',
    ];
    return { rows, notes, withinBar: late.length === 0 };
  });
}

export const imports: Bench = {
  measures:
    'documents imported in one go by the real app: time, memory of each process, stalls, answers meanwhile, a cancel',
  run,
};
