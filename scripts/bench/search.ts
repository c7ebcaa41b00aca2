/** The search box over 20,000 things, through the real database: how long an answer takes, by what was typed. */
import { join } from 'node:path';
import { writeDataset } from '../dataset/folder.ts';
import type { Bench, BenchResult, Row, Say } from './bench.ts';
import { inventedOffice } from './search/invented-office.ts';
import type { Measured } from './search/measured.ts';
import { runInChild } from './shared/child.ts';
import { median, quantile, rounded } from './shared/figures.ts';
import { inFolder } from './shared/folder.ts';

const THINGS = 20_000;
/** Milliseconds; an answer that takes longer is felt while typing. */
const MEDIAN_BAR = 50;
const P99_BAR = 150;

function rowOf(form: string, milliseconds: readonly number[]): Row {
  return {
    typed: form,
    questions: milliseconds.length,
    'median ms': rounded(median(milliseconds)),
    'p99 ms': rounded(quantile(milliseconds, 0.99)),
    'longest ms': rounded(Math.max(...milliseconds)),
  };
}

async function run(say: Say): Promise<BenchResult> {
  return inFolder(async (folder) => {
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
  });
}

export const search: Bench = { measures: 'the search box, through the database as the app uses it', run };
