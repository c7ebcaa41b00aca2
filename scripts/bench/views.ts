/** Views that go through everything, on a workspace of some 20,000 things: from a click on the rail to the frame that shows what was asked for, first time and again. */
import { join } from 'node:path';
import { writeDataset } from '../dataset/folder.ts';
import type { Bench, BenchResult, Row, Say } from './bench.ts';
import { isMissing, within } from './shared/answers.ts';
import { runInChild } from './shared/child.ts';
import { median, spread } from './shared/figures.ts';
import { inFolder } from './shared/folder.ts';
import { openedView } from './shared/opened.ts';
import { openAtHome, withApp } from './shared/window.ts';
import { placesIn } from './shared/workspace.ts';
import { papersOf } from './views/papers.ts';

const BYTES = 2_000_000;
const RUNS = Number(process.env['REMIT_BENCH_RUNS'] ?? 3);
const BOUND = 60_000;
/** Milliseconds; whatever takes longer needs a progress bar. */
const BAR = 1000;

/** Names on the rail, and what stands in the view once it answers. */
const VIEWS: Readonly<Record<string, string>> = {
  责任矩阵: '[role="gridcell"]',
  职责检查: '[aria-label="检查结果"]',
  跟踪问效: '.thread-table tbody tr',
  时间轴: '[role="listbox"][aria-label^="时间轴"] [role="option"]',
  地点: '[role="listbox"][aria-label^="地点"] [role="option"]',
  文件对比: '[aria-label="对比结果"]',
  分析: '.analysis-row',
  首页: '.home-counts',
};

type Times = Record<string, { readonly first: number[]; readonly again: number[]; missing: string | null }>;

/** One start of the app: every view for the first time, then every view once more. */
async function measureRun(folder: string, times: Times): Promise<void> {
  const { page, close } = await openAtHome(placesIn(folder));
  try {
    for (const turn of ['first', 'again'] as const) {
      for (const [name, stands] of Object.entries(VIEWS)) {
        const answer = await within(2 * BOUND, () => openedView(page, name, stands, BOUND));
        const entry = times[name];
        if (entry === undefined) continue;
        if (isMissing(answer)) entry.missing = answer.missing;
        else entry[turn].push(answer);
      }
    }
  } finally {
    await close();
  }
}

async function run(say: Say): Promise<BenchResult> {
  return inFolder(async (folder) => {
    say('reading invented papers …');
    const papers = papersOf(BYTES);
    writeDataset(placesIn(folder).dataset, papers);
    await runInChild(join(import.meta.dirname, 'shared', 'made.ts'), [folder]);
    return withApp(say, async () => {
      const times: Times = Object.fromEntries(
        Object.keys(VIEWS).map((name) => [name, { first: [], again: [], missing: null }]),
      );
      for (let turn = 1; turn <= RUNS; turn += 1) {
        say(`run ${turn} of ${RUNS} …`);
        await measureRun(folder, times);
      }
      const rows = Object.entries(times).map(([view, { first, again, missing }]): Row => {
        const why = missing === null ? '' : `; ${missing}`;
        return { view, 'first ms': `${spread(first)}${why}`, 'again ms': spread(again) };
      });
      const late = Object.entries(times).filter(
        ([, { first, missing }]) => missing !== null || median(first) > BAR,
      );
      return {
        rows,
        notes: [
          `${papers.documents.length} documents, ${papers.entities.length} things, ${papers.statements.length} claims; medians of ${RUNS} starts with their range`,
          `bar: the first opening within ${BAR} ms; missed by ${late.map(([name]) => name).join(', ') || 'none'}`,
        ],
        withinBar: late.length === 0,
      };
    });
  });
}

export const views: Bench = {
  measures: 'the first opening of eight views on a workspace of some 20,000 things, in the real app',
  run,
};
