/**
 * The responsibility matrix of 500 bodies × 2,000 measures in the real app: how long until it stands, how long a frame takes
 * while the hand scrolls either way, and what it costs in memory.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, ElectronApplication, Page } from '@playwright/test';
import { launchRemit } from '../app/launch.ts';
import { writeDataset } from '../dataset/folder.ts';
import { withDisplay } from '../setup/display.mjs';
import type { Bench, BenchResult, Row } from './bench.ts';
import { officeOf } from './matrix/office.ts';

const [BODIES, MEASURES] = [500, 2000];
/** Pixels of one turn of the wheel, and turns of one run. */
const [TURN, TURNS] = [120, 150];
const MEGABYTE = 1e6;
const PATIENCE = 180_000;
/** A frame on an office machine without a GPU: the bar of `performance.md` for the 95th percentile. */
const LONGEST_FRAME = 33;

type Axis = 'down' | 'across';

interface Scrolled {
  /** Milliseconds between frames. */
  readonly frames: readonly number[];
  /** Milliseconds of processor time of the page's main thread for a frame: a busy machine does not change it. */
  readonly work: number;
}

/** Seconds of processor time the page's main thread has used so far. */
async function workSoFar(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

async function measuredScroll(page: Page, axis: Axis): Promise<Scrolled> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await workSoFar(cdp);
  const frames = await scroll(page, axis);
  const work = ((await workSoFar(cdp)) - before) * 1000;
  await cdp.detach();
  return { frames, work: work / frames.length };
}

/** Milliseconds between frames while the sheet is scrolled, one turn of the wheel a frame. */
function scroll(page: Page, axis: Axis): Promise<number[]> {
  return page.getByRole('grid').evaluate(
    async (grid, { way, turn, turns }) => {
      const frames: number[] = [];
      let last = performance.now();
      while (frames.length <= turns) {
        grid.scrollBy(way === 'down' ? { top: turn } : { left: turn });
        const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
        frames.push(now - last);
        last = now;
      }
      return frames.slice(1);
    },
    { way: axis, turn: TURN, turns: TURNS },
  );
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** From asking for the view to the frame in which its cells stand. */
async function firstPaint(page: Page): Promise<number> {
  const start = performance.now();
  await page.getByRole('button', { name: '责任矩阵' }).click();
  await page.getByRole('gridcell').first().waitFor({ timeout: PATIENCE });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  return performance.now() - start;
}

async function switchTo(page: Page, name: RegExp): Promise<number> {
  const start = performance.now();
  await page.getByRole('button', { name }).click();
  await page.locator('.matrix-cell__count').first().waitFor({ timeout: PATIENCE });
  return performance.now() - start;
}

/** Resident memory of the window's process, in megabytes. */
async function windowMemory(app: ElectronApplication): Promise<number> {
  const kilobytes = await app.evaluate(({ app: electron }) => {
    const window = electron.getAppMetrics().find(({ type }) => type === 'Tab');
    return window?.memory.workingSetSize ?? 0;
  });
  return Math.round((kilobytes * 1024) / MEGABYTE);
}

const rounded = (value: number): number => Number(value.toFixed(1));

function frameRow(what: string, { frames, work }: Scrolled): Row {
  return {
    what,
    'work ms': rounded(work),
    'median ms': rounded(quantile(frames, 0.5)),
    'p95 ms': rounded(quantile(frames, 0.95)),
    'longest ms': rounded(Math.max(...frames)),
  };
}

async function measure(
  dataset: string,
  workspace: string,
  say: (line: string) => void,
): Promise<BenchResult> {
  const { app, page, close } = await launchRemit({ dataset, workspace, language: 'zh-CN', theme: 'light' });
  try {
    await page.locator('.home-counts').waitFor({ timeout: PATIENCE });
    const before = await windowMemory(app);
    const paint = await firstPaint(page);
    say('scrolling …');
    const down = await measuredScroll(page, 'down');
    const across = await measuredScroll(page, 'across');
    const after = await windowMemory(app);
    const shared = await switchTo(page, /^单位 × 单位$/);
    const sharedDown = await measuredScroll(page, 'down');
    const rows = [
      frameRow('scrolling down', down),
      frameRow('scrolling across', across),
      frameRow('body × body, scrolling down', sharedDown),
    ];
    const longest = Math.max(...rows.map((row) => Number(row['p95 ms'])));
    return {
      rows,
      notes: [
        `the matrix stands ${Math.round(paint)} ms after it is asked for, body × body after ${Math.round(shared)} ms`,
        `memory of the window: ${before} MB before, ${after} MB with the matrix scrolled`,
        `95th percentile of a frame: at most ${longest} ms (bar: ${LONGEST_FRAME} ms)`,
      ],
      withinBar: longest <= LONGEST_FRAME,
    };
  } finally {
    await close();
  }
}

async function run(say: (line: string) => void): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'remit-bench-'));
  const [dataset, workspace] = [join(folder, 'dataset'), join(folder, 'office.remit')];
  try {
    const office = officeOf(BODIES, MEASURES);
    writeDataset(dataset, office);
    say(
      `${BODIES} bodies, ${MEASURES} measures, ${office.statements.length} duties; the workspace is made …`,
    );
    return await withDisplay({ say }, async (variables) => {
      Object.assign(process.env, variables);
      return measure(dataset, workspace, say);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const matrix: Bench = {
  measures: `the responsibility matrix of ${BODIES} × ${MEASURES} in the real app`,
  run,
};
