/** The shipped claims on a laptop's screen: whatever the layout, names can be read and nothing lies on a card. */
import { expect, type Page, test } from '@playwright/test';
import { drawnPlaces, drawnWith, labelFaults, linesThroughCards } from '../support/drawn.ts';
import { launchRemit } from '../support/electron.ts';
import { FIRST_START } from '../support/patience.ts';
import { pickBest } from '../support/search-box.ts';

const LAYOUTS = ['阅读顺序', '分层', '环绕', '分类', '按联系远近'];

const canvas = (page: Page) => page.getByRole('application');
const announcer = (page: Page) => page.getByTestId('announcer');

async function startFrom(page: Page, name: string): Promise<void> {
  await pickBest(page, name);
  await expect(announcer(page)).toContainText('为中心');
}

/** Expands what stands to the left of the start, with all that would come. */
async function expandLeft(page: Page): Promise<void> {
  const before = Object.keys(await drawnPlaces(page)).length;
  await canvas(page).focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('e');
  // Enter takes what is shown: before it is known what would come, there is nothing to take.
  const preview = page.getByRole('dialog', { name: /展开/ });
  await expect(preview.getByRole('checkbox').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(async () => Object.keys(await drawnPlaces(page)).length).toBeGreaterThan(before);
}

for (const name of ['市发改委', '市农牧局'])
  test(`${name}, expanded: every layout`, async () => {
    test.setTimeout(240_000);
    const { app, page, close } = await launchRemit({ language: 'zh-CN', theme: 'light' });
    try {
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768));
      await expect(page.getByRole('treeitem').first()).toBeVisible({ timeout: FIRST_START });
      await startFrom(page, name);
      await expandLeft(page);
      expect(Object.keys(await drawnPlaces(page)).length).toBeGreaterThan(15);
      for (const layout of LAYOUTS) {
        await canvas(page).focus();
        await page.keyboard.press('t');
        await page.getByRole('menuitem', { name: new RegExp(`^${layout}`) }).click();
        await expect(announcer(page)).toHaveText(new RegExp(`^已.*：${layout}$`));
        expect((await labelFaults(page)).faults).toEqual([]);
        expect(await drawnWith(page, 'unnamed')).toEqual([]);
        expect(await linesThroughCards(page)).toEqual([]);
      }
    } finally {
      await close();
    }
  });
