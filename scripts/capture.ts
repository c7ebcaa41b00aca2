/**
 * `npm start -- --capture DIR`: opens the main views in turn in real Electron at both sizes and writes pictures.
 * Nothing is keyed to a document: it starts from whatever body carries most duties. Ends with 1 on any error.
 */
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ViewName } from '../electron/bridge/contract.ts';
import { VIEW_NAMES } from '../renderer/state/navigation/view-names.ts';
import { launchRemit } from './app/launch.ts';
import { documentsFolder } from './dataset/documents.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** An office laptop and an office screen (product.md). */
const SIZES: readonly Size[] = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];
/** Longest wait for something to appear, in ms, on two slow cores. */
const PATIENCE = 20_000;
/** Layout and hover transitions are over after this many ms. */
const SETTLE = 900;

/** One picture: its file name and what leads to it from the picture before. */
interface View {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
}

const busiest = (page: Page) => page.locator('.busiest button').first();
const duty = (page: Page) => page.locator('.duty-line');
const search = (page: Page) => page.getByRole('combobox');

async function findBusiest(page: Page): Promise<void> {
  const name = await busiest(page).locator('.busiest__name').innerText();
  await page.keyboard.press('Control+K');
  await search(page).fill(name);
  await page.getByRole('option').first().waitFor();
}

async function openHit(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await duty(page).first().waitFor();
}

async function openMeasure(page: Page): Promise<void> {
  await duty(page).locator('.link').first().click();
  await page.locator('.path-line').waitFor();
}

async function openEvidence(page: Page): Promise<void> {
  await duty(page).locator('.evidence-button').first().click();
  await page.locator('.passage, .evidence-place').first().waitFor();
}

async function expandSelected(page: Page): Promise<void> {
  await page.getByRole('application').focus();
  await page.keyboard.press('e');
  await page.getByRole('dialog', { name: /展开|Expand/ }).waitFor();
  await page.keyboard.press('Enter');
}

async function openFirstDocument(page: Page): Promise<void> {
  await page.locator('.document-tab').first().click();
}

/** By the rail, whose order is the window's own: keys end with the ninth view. */
async function openView(page: Page, view: ViewName): Promise<void> {
  await page.locator('.view-rail__view').nth(VIEW_NAMES.indexOf(view)).click();
}

async function openEmptyGraph(page: Page): Promise<void> {
  await openView(page, 'graph');
  await busiest(page).waitFor();
}

async function choose(page: Page, label: RegExp): Promise<void> {
  await page
    .locator('.top-bar')
    .getByRole('button', { name: /设置|Settings/ })
    .click();
  await page.getByText(label).last().click();
}

/** Views that need nothing to be chosen first. */
const LATER: readonly ViewName[] = VIEW_NAMES.slice(VIEW_NAMES.indexOf('checks') + 1);

const VIEWS: readonly View[] = [
  { name: '1-first-screen', reach: (page) => page.locator('.home-counts').waitFor() },
  { name: '1-graph-start', reach: openEmptyGraph },
  { name: '2-search', reach: findBusiest },
  { name: '3-agency', reach: openHit },
  { name: '3-brief', reach: (page) => openView(page, 'brief') },
  { name: '3-back', reach: (page) => openView(page, 'graph') },
  { name: '4-measure', reach: openMeasure },
  { name: '4-measure-page', reach: (page) => openView(page, 'measure') },
  { name: '4-overview', reach: (page) => openView(page, 'overview') },
  { name: '4-matrix', reach: (page) => openView(page, 'matrix') },
  { name: '4-checks', reach: (page) => openView(page, 'checks') },
  ...LATER.map((view) => ({ name: `4-${view}`, reach: (page: Page) => openView(page, view) })),
  { name: '4-back', reach: (page) => openView(page, 'graph') },
  { name: '5-evidence', reach: openEvidence },
  { name: '6-expanded', reach: expandSelected },
  { name: '7-document', reach: openFirstDocument },
  { name: '8-dark', reach: (page) => choose(page, /^(深色|Dark)$/) },
  { name: '9-english', reach: (page) => page.getByRole('button', { name: 'English' }).click() },
];

/** Runs through all views at one size; returns the files written. */
async function captureAt(size: Size, folder: string, args: readonly string[]): Promise<readonly string[]> {
  const documents = documentsFolder();
  const { app, page, close } = await launchRemit({
    language: 'zh-CN',
    theme: 'light',
    args,
    ...(documents === null || args.some((arg) => arg.startsWith('--documents')) ? {} : { documents }),
  });
  try {
    page.setDefaultTimeout(PATIENCE);
    await app.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
    }, size);
    const files: string[] = [];
    for (const view of VIEWS) files.push(await photograph(page, view, size, folder));
    return files;
  } finally {
    await close();
  }
}

async function photograph(page: Page, view: View, size: Size, folder: string): Promise<string> {
  try {
    await view.reach(page);
  } catch (cause) {
    throw new Error(`the view ${view.name} did not come up at ${size.width}×${size.height}`, { cause });
  }
  await page.waitForTimeout(SETTLE);
  const file = join(folder, `${view.name}-${size.width}x${size.height}.png`);
  await page.screenshot({ path: file });
  return file;
}

async function main(): Promise<void> {
  const [folder, ...args] = process.argv.slice(2);
  if (folder === undefined) throw new Error('usage: npm start -- --capture DIR');
  mkdirSync(folder, { recursive: true });
  for (const size of SIZES) {
    for (const file of await captureAt(size, folder, args)) console.log(`[capture] ${basename(file)}`);
  }
  console.log(`[capture] ${SIZES.length * VIEWS.length} pictures in ${folder}`);
}

main().catch((error: unknown) => {
  console.error(`capture: ${error instanceof Error ? error.message : String(error)}`);
  if (error instanceof Error && error.cause !== undefined) console.error(error.cause);
  process.exitCode = 1;
});
