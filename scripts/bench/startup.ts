/** Cold start of the real app: from its process to a first screen that answers, on the first start ever and on later ones. */
import { join } from 'node:path';
import { launchRemit } from '../app/launch.ts';
import type { Bench, BenchResult, Row, Say } from './bench.ts';
import { median, rounded } from './shared/figures.ts';
import { inFolder } from './shared/folder.ts';
import { homeStands, withApp } from './shared/window.ts';

const RUNS = 5;
/** Milliseconds to a first screen that answers, on a later start. */
const BAR = 5000;

interface Started {
  /** To the page, and to the counts of home that can be clicked. */
  readonly page: number;
  readonly interactive: number;
}

async function started(folder: string): Promise<Started> {
  const begin = performance.now();
  const { page, close } = await launchRemit({
    ...{ workspace: join(folder, 'office.remit'), userData: join(folder, 'user-data') },
    ...{ language: 'zh-CN', theme: 'light' },
  });
  try {
    const loaded = performance.now() - begin;
    await homeStands(page);
    return { page: loaded, interactive: performance.now() - begin };
  } finally {
    await close();
  }
}

function rowOf(what: string, runs: readonly Started[]): Row {
  const interactive = runs.map((one) => one.interactive);
  return {
    ...{ what, runs: runs.length, 'page ms': rounded(median(runs.map(({ page }) => page))) },
    'interactive ms': rounded(median(interactive)),
    'fastest ms': rounded(Math.min(...interactive)),
    'slowest ms': rounded(Math.max(...interactive)),
  };
}

async function run(say: Say): Promise<BenchResult> {
  return withApp(say, async () => {
    const [first, later]: [Started[], Started[]] = [[], []];
    for (let turn = 0; turn < RUNS; turn += 1) {
      await inFolder(async (folder) => {
        first.push(await started(folder));
        later.push(await started(folder));
      });
    }
    return {
      rows: [rowOf('first start ever: workspace made', first), rowOf('later start', later)],
      notes: [
        `bar: a later start answers within ${BAR} ms; the harness that drives the window is part of the time`,
      ],
      withinBar: median(later.map(({ interactive }) => interactive)) <= BAR,
    };
  });
}

export const startup: Bench = { measures: 'cold start to a first screen that answers', run };
