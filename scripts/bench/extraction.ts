/**
 * Reading and extraction over a generated corpus of 5, 25 and 50 MB: megabytes a second, peak memory, and whether the cost
 * grows with the size alone; once as many files, once as one.
 */
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench, BenchResult, Row, Say } from './bench.ts';
import { corpusOf } from './extraction/corpus.ts';
import type { Measured } from './extraction/measured.ts';
import { runInChild } from './shared/child.ts';
import { inFolder } from './shared/folder.ts';

const MEGABYTE = 1e6;
const SIZES = [5, 25, 50] as const;
const KINDS = ['responsibilities', 'all'] as const;
const SHAPES = ['many files', 'one file'] as const;
type Shape = (typeof SHAPES)[number];
/** A megabyte of the largest corpus may take this much longer than one of the smallest; more is growth. */
const LINEAR = 1.5;

function writeCorpus(folder: string, megabytes: number, shape: Shape): void {
  mkdirSync(folder);
  let number = 0;
  for (const document of corpusOf(megabytes * MEGABYTE)) {
    number += 1;
    if (shape === 'one file') appendFileSync(join(folder, 'collection.txt'), document);
    else writeFileSync(join(folder, `${String(number).padStart(6, '0')}.txt`), document);
  }
}

interface Run extends Measured {
  readonly kinds: string;
  readonly shape: Shape;
  readonly megabytes: number;
}

/** Of the processor, so that a busy machine does not look like growth. */
const costPerMegabyte = (run: Run): number => run.processorMilliseconds / (run.inputBytes / MEGABYTE);

function rowOf(run: Run, smallest: Run): Row {
  return {
    kinds: run.kinds,
    shape: run.shape,
    MB: run.megabytes,
    documents: run.documents,
    seconds: Number((run.milliseconds / 1000).toFixed(1)),
    'processor s': Number((run.processorMilliseconds / 1000).toFixed(1)),
    'MB/s': Number((run.inputBytes / MEGABYTE / (run.milliseconds / 1000)).toFixed(2)),
    'MB/processor s': Number((1000 / costPerMegabyte(run)).toFixed(2)),
    'peak MB': Math.round(run.memoryPeak / MEGABYTE),
    'MB before': Math.round(run.memoryBefore / MEGABYTE),
    'cost per MB × smallest': Number((costPerMegabyte(run) / costPerMegabyte(smallest)).toFixed(2)),
  };
}

async function measureAll(folder: string, say: Say): Promise<Row[]> {
  const rows: Row[] = [];
  for (const shape of SHAPES) {
    const corpora = SIZES.map((megabytes) => ({ megabytes, path: join(folder, `${shape} ${megabytes}`) }));
    for (const { megabytes, path } of corpora) writeCorpus(path, megabytes, shape);
    for (const kinds of KINDS) {
      const runs: Run[] = [];
      for (const { megabytes, path } of corpora) {
        say(`${kinds}, ${shape}, ${megabytes} MB …`);
        const module = join(import.meta.dirname, 'extraction', 'measured.ts');
        const measured = await runInChild<Measured>(module, [path, kinds]);
        runs.push({ ...measured, kinds, shape, megabytes });
        say(
          `  ${(measured.milliseconds / 1000).toFixed(1)} s, peak ${Math.round(measured.memoryPeak / MEGABYTE)} MB`,
        );
      }
      const [smallest] = runs;
      if (smallest) rows.push(...runs.map((run) => rowOf(run, smallest)));
    }
    for (const { path } of corpora) rmSync(path, { recursive: true });
  }
  return rows;
}

async function run(say: Say): Promise<BenchResult> {
  return inFolder(async (folder) => {
    const rows = await measureAll(folder, say);
    const growth = Math.max(...rows.map((row) => Number(row['cost per MB × smallest'])));
    const notes = [
      `a megabyte costs at most ${growth} × what it costs in the smallest corpus (bar: ${LINEAR} ×)`,
    ];
    return { rows, notes, withinBar: growth <= LINEAR };
  });
}

export const extraction: Bench = {
  measures: 'reading and extraction of invented documents, as the headless command does it',
  run,
};
