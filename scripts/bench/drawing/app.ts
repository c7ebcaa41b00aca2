/** The overview in the real app: opened, moved, hovered. */
import type { CDPSession, ElectronApplication, Page } from '@playwright/test';
import type { LaunchedApp } from '../../app/launch.ts';
import { openAtHome } from '../shared/window.ts';
import { placesIn } from '../shared/workspace.ts';
import { frames, heap, hover, UNCAPPED } from './driving.ts';
import type { Stage } from './peers.ts';
import type { Subject } from './turns.ts';

/** The hand has rested and everything is drawn after so many milliseconds. */
const REST = 2500;
const STAGE = '.overview__picture-stage';

interface AppWindow extends LaunchedApp {
  readonly cdp: CDPSession;
  readonly before: number;
}

/** What one run tells beside its figures. */
export interface Told {
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
      const pictures = [...document.querySelectorAll<HTMLElement>('.overview__picture')];
      if (interactive === 0 && document.querySelector('.overview__held[data-held]') !== null)
        interactive = performance.now() - started;
      if (first === 0 && pictures.some(({ style }) => style.transform)) first = performance.now() - started;
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

async function sized(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768));
}

async function openWindow(folder: string): Promise<AppWindow> {
  const launched = await openAtHome({ ...placesIn(folder), args: UNCAPPED });
  await sized(launched.app);
  const cdp = await launched.page.context().newCDPSession(launched.page);
  return { ...launched, cdp, before: await heap(cdp) };
}

/** The overview of a workspace, opened twice: the second time everything but the picture is there, as for the peers. */
export const appOn = (folder: string, tell: (told: Told) => void): Subject<AppWindow> => ({
  open: () => openWindow(folder),
  draw: async ({ page }) => {
    const cold = (await openings(page)).first;
    await page.waitForTimeout(REST);
    await openView(page, '关系图');
    await page.waitForTimeout(REST / 5);
    const { first, interactive } = await openings(page);
    await page.waitForTimeout(REST);
    const box = await page.locator(STAGE).boundingBox();
    if (box !== null) tell({ cold, stage: { width: Math.round(box.width), height: Math.round(box.height) } });
    return { first: [first], interactive: [interactive] };
  },
  measures: {
    heap: async ({ cdp, before }) => [(await heap(cdp)) - before],
    pan: async ({ page }) => {
      const moved = await frames(page, 'pan');
      await page.waitForTimeout(REST);
      return moved;
    },
    zoom: ({ page }) => frames(page, 'zoom'),
    exchange: async ({ page }) => [await longestAtRest(page, REST)],
    hover: async ({ page, cdp }) => [await hover(page, cdp, STAGE)],
  },
  end: ({ close }) => close(),
});
