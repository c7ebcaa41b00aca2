/** The search box over 20,000 things, through the real database: how long an answer takes, by what was typed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDataset } from '../dataset/folder.ts';
import type { Bench, BenchResult, Row } from './bench.ts';
import { runInChild } from './child.ts';
import { inventedOffice } from './search/invented-office.ts';
import type { Measured } from './search/measured.ts';

const THINGS = 20_000;
/** Milliseconds; an answer that takes longer is felt while typing. */
const MEDIAN_BAR = 50;
const P99_BAR = 150;

/** The value below which this share of the sorted values lies. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function rowOf(form: string, milliseconds: readonly number[]): Row {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const shown = (value: number): number => Number(value.toFixed(1));
  return {
    typed: form,
    questions: sorted.length,
    'median ms': shown(quantile(sorted, 0.5)),
    'p99 ms': shown(quantile(sorted, 0.99)),
    'longest ms': shown(sorted.at(-1) ?? 0),
  };
}

async function run(say: (line: string) => void): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'remit-bench-'));
  try {
    say(`making ${THINGS} things …`);
    writeDataset(join(folder, 'dataset'), inventedOffice(THINGS));
    say('making the workspace and asking …');
    const measured = await runInChild<Measured>(join(import.meta.dirname, 'search', 'measured.ts'), [folder]);
    const all = rowOf('all', Object.values(measured.asked).flat());
    const rows = [...Object.entries(measured.asked).map(([form, asked]) => rowOf(form, asked)), all];
    const { things, claims, createdMilliseconds, openedMilliseconds } = measured;
    const notes = [
      `${things} things and ${claims} claims; workspace created in ${(createdMilliseconds / 1000).toFixed(1)} s, opened in ${(openedMilliseconds / 1000).toFixed(1)} s`,
      `bar over all questions: median < ${MEDIAN_BAR} ms, 99th percentile < ${P99_BAR} ms`,
    ];
    return {
      rows,
      notes,
      withinBar: Number(all['median ms']) < MEDIAN_BAR && Number(all['p99 ms']) < P99_BAR,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const search: Bench = { measures: 'the search box, through the database as the app uses it', run };
