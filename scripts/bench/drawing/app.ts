/** The overview in the real app: opened, moved, hovered. */
import type { ElectronApplication, Page } from '@playwright/test';
import { launchRemit } from '../../app/launch.ts';
import { frames, heap, hover, prepare, UNCAPPED } from './driving.ts';
import type { Drawn } from './figures.ts';
import type { Stage } from './peers.ts';

const PATIENCE = 300_000;
/** The hand has rested and everything is drawn after so many milliseconds. */
const REST = 2500;

export interface Opened {
  readonly drawn: Drawn;
  readonly stage: Stage;
  /** Milliseconds from the first click in this workspace: with the request, and with the code of the view loaded. */
  readonly cold: number;
}

/** Milliseconds from a click on the rail to the picture of the whole, and to elements that answer the hand. */
function openings(page: Page): Promise<{ first: number; interactive: number }> {
  return page.evaluate(async () => {
    const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const rail = [...document.querySelectorAll<HTMLElement>('.view-rail__view')];
    const started = performance.now();
    rail.find(({ textContent }) => textContent === '全景')?.click();
    let [first, interactive] = [0, 0];
    while (first === 0 || interactive === 0) {
      await nextFrame();
      const [coarse] = document.querySelectorAll<HTMLElement>('.overview__picture');
      if (interactive === 0 && document.querySelector('.overview__held canvas') !== null)
        interactive = performance.now() - started;
      if (first === 0 && coarse?.style.transform) first = performance.now() - started;
    }
    return { first, interactive };
  });
}

async function openView(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: '视图' }).getByRole('button', { name }).click();
}

/** Longest frame from the end of a move until everything is drawn anew. */
function longestAtRest(page: Page, milliseconds: number): Promise<number> {
  return page.evaluate(async (span) => {
    const end = performance.now() + span;
    let [last, longest] = [performance.now(), 0];
    while (last < end) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
    return longest;
  }, milliseconds);
}

async function withWindow(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768));
}

/** Opens the overview of a workspace, twice: the second time everything but the picture is there, as for the peers. */
export async function drawApp(dataset: string, workspace: string): Promise<Opened> {
  const { app, page, close } = await launchRemit({
    ...{ dataset, workspace, language: 'zh-CN', theme: 'light', args: UNCAPPED },
  });
  try {
    page.setDefaultTimeout(PATIENCE);
    await withWindow(app);
    await page.locator('.home-counts').waitFor();
    await prepare(page);
    const cdp = await page.context().newCDPSession(page);
    const before = await heap(cdp);
    const cold = (await openings(page)).first;
    await page.waitForTimeout(REST);
    await openView(page, '关系图');
    await page.waitForTimeout(REST / 5);
    const { first, interactive } = await openings(page);
    await page.waitForTimeout(REST);
    const after = await heap(cdp);
    const pan = await frames(page, 'pan');
    await page.waitForTimeout(REST);
    const zoom = await frames(page, 'zoom');
    const exchange = await longestAtRest(page, REST);
    const moved = await hover(page, cdp, '.overview__picture-stage');
    const box = await page.locator('.overview__picture-stage').boundingBox();
    return {
      drawn: { ...{ first, interactive, pan, zoom, exchange }, hover: moved, heap: after - before },
      stage: { width: Math.round(box?.width ?? 0), height: Math.round(box?.height ?? 0) },
      cold,
    };
  } finally {
    await close();
  }
}
