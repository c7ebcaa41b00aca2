/**
 * The responsibility matrix of 500 bodies × 2,000 measures in the real app: how long until it stands, how long a frame takes
 * while the hand scrolls either way, and what it costs in memory.
 */
import type { ElectronApplication, Page } from '@playwright/test';
import { writeDataset } from '../dataset/folder.ts';
import type { Bench, BenchResult, Row, Say } from './bench.ts';
import { officeOf } from './matrix/office.ts';
import { quantile, rounded } from './shared/figures.ts';
import { inFolder } from './shared/folder.ts';
import { mainThreadWork, openAtHome, withApp } from './shared/window.ts';
import { placesIn } from './shared/workspace.ts';

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

async function measuredScroll(page: Page, axis: Axis): Promise<Scrolled> {
  const cdp = await page.context().newCDPSession(page);
  let frames: readonly number[] = [];
  const work = await mainThreadWork(cdp, async () => {
    frames = await scroll(page, axis);
  });
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

function frameRow(what: string, { frames, work }: Scrolled): Row {
  return {
    what,
    'work ms': rounded(work),
    'median ms': rounded(quantile(frames, 0.5)),
    'p95 ms': rounded(quantile(frames, 0.95)),
    'longest ms': rounded(Math.max(...frames)),
  };
}

async function measure(folder: string, say: Say): Promise<BenchResult> {
  const { app, page, close } = await openAtHome(placesIn(folder));
  try {
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

async function run(say: Say): Promise<BenchResult> {
  return inFolder((folder) => {
    const office = officeOf(BODIES, MEASURES);
    writeDataset(placesIn(folder).dataset, office);
    say(
      `${BODIES} bodies, ${MEASURES} measures, ${office.statements.length} duties; the workspace is made …`,
    );
    return withApp(say, () => measure(folder, say));
  });
}

export const matrix: Bench = {
  measures: `the responsibility matrix of ${BODIES} × ${MEASURES} in the real app`,
  run,
};
