/** Keys as a hand presses them: the next only after the eye has seen what the last one did. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { LaunchedApp } from './electron.ts';

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Milliseconds in which the focus has followed a key, also on a loaded machine. */
const FOLLOWS = 1_500;

/** Presses a key that moves the focus until `target` has it; under load the focus follows a key late. */
export async function moveFocus(page: Page, target: Locator, key: string, presses: number): Promise<void> {
  for (let press = 0; press < presses && !(await isFocused(target)); press += 1) {
    const before = await page.evaluateHandle(() => document.activeElement);
    await page.keyboard.press(key);
    // A Tab behind the last element leaves the focus nowhere: that is no reason to wait for long.
    await page
      .waitForFunction((element) => document.activeElement !== element, before, { timeout: FOLLOWS })
      .catch(() => undefined);
  }
  await expect(target).toBeFocused();
}

/** Copies the address of what is shown; it is on the clipboard a moment after the keys. */
export async function copyAddress(
  { app, page }: Pick<LaunchedApp, 'app' | 'page'>,
  expected: RegExp,
): Promise<string> {
  const copied = (): Promise<string> => app.evaluate(({ clipboard }) => clipboard.readText());
  await page.keyboard.press('Control+Shift+C');
  await expect.poll(copied).toMatch(expected);
  return copied();
}

/** Opens the list beside a menu item: the one the item names as its own, since a neighbour's may still be fading out. */
export async function openListBeside(page: Page, item: Locator): Promise<Locator> {
  await item.press('ArrowRight');
  await expect(item).toHaveAttribute('aria-expanded', 'true');
  return page.locator(`[id="${await item.getAttribute('aria-controls')}"]`);
}
