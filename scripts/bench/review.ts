/** 审阅 with more than 10,000 claims of one document nobody decided on: the queue, keys, decisions, bulk work, filters and names in the real app. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { writeDataset } from '../dataset/folder.ts';
import type { Bench, BenchResult, Row, Say } from './bench.ts';
import { corpusOf } from './extraction/corpus.ts';
import { keysPressed, longestKey } from './review/keys.ts';
import { longTable } from './review/paper.ts';
import { runInChild } from './shared/child.ts';
import { rounded } from './shared/figures.ts';
import { inFolder } from './shared/folder.ts';
import { openedView } from './shared/opened.ts';
import { type Watched, watched } from './shared/watched.ts';
import { openAtHome, withApp } from './shared/window.ts';
import { placesIn } from './shared/workspace.ts';
import { readPapers } from './views/papers.ts';

/** Rows of the long table: some seven claims each. */
const ROWS = Number(process.env['REMIT_BENCH_SIZES'] ?? 1500);
/** Bytes of other papers beside it. */
const BESIDE = 400_000;
const BOUND = 60_000;
const STEPS = 40;
/** Milliseconds until something asked for is seen, and from a key to its picture. */
const [SEEN_BAR, KEY_BAR] = [1000, 100];

const ROW = '.review-row';
const PAPER = '修缮渡口的重点任务分解表';

/** Claims at least of a queue that is the long one's. */
const LONG = 3 * ROWS;

interface Step {
  readonly what: string;
  /** Milliseconds; what it is held against. */
  readonly took: number;
  readonly bar: number | null;
  readonly seen: Watched | null;
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

/** One step with everything that stood still meanwhile. */
async function step(
  [app, page]: readonly [ElectronApplication, Page],
  what: string,
  bar: number | null,
  work: () => Promise<number>,
): Promise<Step> {
  let took = 0;
  const seen = await watched(app, page, async () => {
    took = await work();
  });
  return { what, took, bar, seen };
}

/** Scrolls the list of documents, of which only those in sight are drawn, until the long one is. */
async function bringPaper(page: Page): Promise<void> {
  await page.locator('.review__left .measured-list').evaluate(async (ground, words) => {
    const drawn = (): boolean =>
      [...ground.querySelectorAll('.review-document')].some((row) => row.textContent.includes(words));
    for (let top = 0; top < ground.scrollHeight && !drawn(); top += ground.clientHeight) {
      ground.scrollTop = top;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }, PAPER);
}

/** The queue of the long document is drawn. */
async function longQueue(page: Page): Promise<void> {
  await page.waitForFunction(
    ({ row, least }) => Number(document.querySelector(row)?.getAttribute('aria-setsize')) > least,
    { row: ROW, least: LONG },
    { timeout: BOUND },
  );
}

async function measure(folder: string): Promise<readonly Step[]> {
  const { app, page, close } = await openAtHome({ ...placesIn(folder), documents: join(folder, 'papers') });
  const shown = [app, page] as const;
  const paper = page.locator('.review-document').filter({ hasText: PAPER });
  const list = page.locator('.walked-list');
  const says = (words: string): Promise<void> => paper.filter({ hasText: words }).waitFor({ timeout: BOUND });
  const pressed = async (press: () => Promise<void>): Promise<number> =>
    longestKey(await keysPressed(page, press));
  const steps: Step[] = [];
  const add = async (what: string, bar: number | null, work: () => Promise<number>): Promise<void> => {
    steps.push(await step(shown, what, bar, work));
  };
  try {
    await add('first opening, queue seen', SEEN_BAR, () => openedView(page, '审阅', ROW, BOUND));
    await bringPaper(page);
    await add('the long document, queue seen', SEEN_BAR, () =>
      timed(async () => {
        await paper.click();
        await longQueue(page);
      }),
    );
    await list.focus();
    await add(`${STEPS} arrows, longest`, KEY_BAR, () =>
      pressed(async () => {
        for (let index = 0; index < STEPS; index += 1) await page.keyboard.press('ArrowDown');
      }),
    );
    await add('accept one, key', KEY_BAR, () => pressed(() => page.keyboard.press('a')));
    await add('accept one, written', SEEN_BAR, () =>
      timed(async () => {
        await page.keyboard.press('a');
        await says('已核对2');
      }),
    );
    await add('reject one, key', KEY_BAR, () => pressed(() => page.keyboard.press('x')));
    await says('已否定1');
    await add('reject one, written', null, () =>
      timed(async () => {
        await page.keyboard.press('x');
        await says('已否定2');
      }),
    );
    const text = page.getByRole('textbox', { name: '搜索' });
    await text.focus();
    await add('typing in the filter, longest key', KEY_BAR, () =>
      pressed(() => page.keyboard.type('第99渡口管护站', { delay: 120 })),
    );
    await text.fill('');
    await list.focus();
    const dialog = page.getByRole('dialog', { name: '批量核对' });
    await add('bulk dialog with its preview', SEEN_BAR, () =>
      timed(async () => {
        await page.keyboard.press('b');
        await dialog.getByText('将核对').waitFor({ timeout: BOUND });
      }),
    );
    await add('bulk decision, written', null, () =>
      timed(async () => {
        await dialog.getByRole('button', { name: /核对这/u }).click();
        await dialog.waitFor({ state: 'hidden', timeout: BOUND });
      }),
    );
    await add('bulk decision taken back', null, () =>
      timed(async () => {
        await page.keyboard.press('Control+z');
        await says('已核对2');
      }),
    );
    await add('names nobody knows, list seen', SEEN_BAR, () =>
      timed(async () => {
        await page.locator('.review-names-entry').click();
        await page.locator('.name-row').first().waitFor({ timeout: BOUND });
      }),
    );
    await add(`${STEPS} arrows in the names, longest`, KEY_BAR, () =>
      pressed(async () => {
        for (let index = 0; index < STEPS; index += 1) await page.keyboard.press('ArrowDown');
      }),
    );
    return steps;
  } finally {
    await close();
  }
}

const rowOf = ({ what, took, bar, seen }: Step): Row => ({
  step: what,
  ms: Math.round(took),
  'bar ms': bar ?? '–',
  'stall of the window ms': rounded(seen?.window ?? 0),
  'of main ms': rounded(seen?.main ?? 0),
  'longest answer ms': rounded(seen?.answer ?? 0),
});

async function run(say: Say): Promise<BenchResult> {
  return inFolder(async (folder) => {
    say('reading invented papers …');
    const texts = [longTable(ROWS), ...corpusOf(BESIDE)];
    const papers = readPapers(texts);
    mkdirSync(join(folder, 'papers'));
    for (const [index, text] of texts.entries())
      writeFileSync(join(folder, 'papers', `${index + 1}.txt`), text);
    writeDataset(placesIn(folder).dataset, papers);
    await runInChild(join(import.meta.dirname, 'shared', 'made.ts'), [folder]);
    const long = papers.documents.find(({ title }) => title?.includes(PAPER));
    const open = papers.statements.filter(({ document, basis }) => document === long?.id && basis === 'read');
    return withApp(say, async () => {
      const steps = await measure(folder);
      const late = steps.filter(({ took, bar }) => bar !== null && took > bar);
      return {
        rows: steps.map(rowOf),
        notes: [
          `one document of ${open.length} claims to look through; ${papers.documents.length} documents, ${papers.entities.length} things, ${papers.statements.length} claims in all`,
          `bar: seen within ${SEEN_BAR} ms, a key shown within ${KEY_BAR} ms; missed by ${late.map(({ what }) => what).join(', ') || 'none'}`,
        ],
        withinBar: late.length === 0,
      };
    });
  });
}

export const review: Bench = {
  measures:
    'the review of more than 10,000 claims of one document in the real app: keys, decisions, bulk work, filters',
  run,
};
