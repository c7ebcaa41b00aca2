/** Cold start of the real app: from its process to a first screen that answers, on the first start ever and on later ones. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchRemit } from '../app/launch.ts';
import { withDisplay } from '../setup/display.mjs';
import type { Bench, BenchResult, Row } from './bench.ts';
import { quantile, rounded } from './drawing/figures.ts';

const RUNS = 5;
const PATIENCE = 120_000;
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
    await page.locator('.home-counts').waitFor({ timeout: PATIENCE });
    return { page: loaded, interactive: performance.now() - begin };
  } finally {
    await close();
  }
}

function rowOf(what: string, runs: readonly Started[]): Row {
  const interactive = runs.map((one) => one.interactive);
  return {
    ...{
      what,
      runs: runs.length,
      'page ms': rounded(
        quantile(
          runs.map(({ page }) => page),
          0.5,
        ),
      ),
    },
    'interactive ms': rounded(quantile(interactive, 0.5)),
    'fastest ms': rounded(Math.min(...interactive)),
    'slowest ms': rounded(Math.max(...interactive)),
  };
}

async function run(say: (line: string) => void): Promise<BenchResult> {
  return withDisplay({ say }, async (variables) => {
    Object.assign(process.env, variables);
    const [first, later]: [Started[], Started[]] = [[], []];
    for (let turn = 0; turn < RUNS; turn += 1) {
      const folder = mkdtempSync(join(tmpdir(), 'remit-bench-'));
      first.push(await started(folder));
      later.push(await started(folder));
      rmSync(folder, { recursive: true, force: true });
    }
    const rows = [rowOf('first start ever: workspace made', first), rowOf('later start', later)];
    const median = Number(rows[1]?.['interactive ms']);
    return {
      rows,
      notes: [
        `bar: a later start answers within ${BAR} ms; the harness that drives the window is part of the time`,
      ],
      withinBar: median <= BAR,
    };
  });
}

export const startup: Bench = { measures: 'cold start to a first screen that answers', run };
