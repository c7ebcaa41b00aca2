/** axe on every view, panel and dialog with content in it, light and dark: nothing serious, nothing critical. */
import { expect, type Page, test } from '@playwright/test';
import type { ViewName } from '../../electron/bridge/contract.ts';
import { VIEW_NAMES } from '../../renderer/state/navigation/view-names.ts';
import { type LaunchedApp, launchRemit } from '../support/electron.ts';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';
import { FIRST_START } from '../support/patience.ts';
import { pickBest } from '../support/search-box.ts';
import { seriousFindings } from '../support/serious-findings.ts';

freshOfficeForEachTest();

let launched: LaunchedApp | undefined;
let page: Page;

test.afterEach(async () => {
  await launched?.close();
  launched = undefined;
});

const canvas = () => page.getByRole('application');

/** Longer than any fade: what is half faded in has no contrast yet. In ms. */
const SETTLED = 350;

/** Says where something was found, and goes on to the next place. */
async function nothingSerious(where: string): Promise<void> {
  await page.waitForTimeout(SETTLED);
  expect.soft(await seriousFindings(page), where).toEqual([]);
}

async function openShipped(theme: 'light' | 'dark', language: 'zh-CN' | 'en' = 'zh-CN'): Promise<void> {
  launched = await launchRemit({ theme, language });
  ({ page } = launched);
  await expect(page.getByRole('treeitem').first()).toBeVisible({ timeout: FIRST_START });
}

async function pick(text: string): Promise<void> {
  await pickBest(page, text);
  await expect(page.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false');
}

async function show(view: ViewName): Promise<void> {
  const button = page.locator('.view-rail__view').nth(VIEW_NAMES.indexOf(view));
  await button.click();
  await expect(button).toHaveAttribute('aria-current', 'page');
  await expect(page.locator('.skeleton-lines')).toHaveCount(0);
}

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

for (const [theme, language] of [
  ['light', 'zh-CN'],
  ['dark', 'zh-CN'],
  ['light', 'en'],
] as const) {
  test(`every view, ${theme}, ${language}`, async () => {
    test.slow();
    await openShipped(theme, language);
    await nothingSerious('first screen');
    // A measure, then a body: pages about either keep the last of their kind.
    await page.getByRole('treeitem').filter({ hasText: '（九）' }).click();
    await pick('市农牧局');
    for (const view of VIEW_NAMES) {
      await show(view);
      await nothingSerious(view);
    }
    await page
      .getByRole('region', { name: /^(详情|Detail)$/ })
      .locator('.evidence-button')
      .first()
      .click();
    await expect(page.getByRole('region', { name: /^(依据|Evidence)$/ })).toBeVisible();
    await nothingSerious('evidence');
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`the graph with its panels, bars and menus, ${theme}`, async () => {
    test.slow();
    await openShipped(theme);
    await pick('市农牧局');
    // The picture takes the keys once it has said what it shows.
    await expect(page.getByTestId('announcer')).toContainText('以市农牧局为中心');
    await canvas().focus();
    await press('s');
    await expect(page.locator('.facets-panel')).toBeVisible();
    await nothingSerious('facets');
    await page.locator('.facets-panel').getByRole('checkbox').first().uncheck();
    await nothingSerious('facets, sifted');
    await press('Escape');
    await nothingSerious('note of what is hidden');
    await press('Control+z', 'n', 'Space', 'Shift+ArrowDown');
    await expect(page.getByRole('option', { selected: true })).toHaveCount(2);
    await nothingSerious('contents with marks');
    await press('Shift+F10');
    await expect(page.getByRole('menu').first()).toBeVisible();
    await nothingSerious('menu of what is marked');
    await press('Escape', 'Escape', 'Escape');
    await expect(canvas()).toBeFocused();
    await press('2');
    await nothingSerious('focus');
    await press('Escape', 'ArrowRight', 'e');
    await expect(page.getByRole('dialog', { name: /展开/ }).getByRole('checkbox').first()).toBeVisible();
    await nothingSerious('expansion');
    await press('Enter');
    await expect(page.getByTestId('announcer')).toContainText('已展开');
    await press('z');
    await expect(page.locator('.graph-history')).toBeVisible();
    await nothingSerious('history');
    await press('Escape');
    await canvas().focus();
    await press('Control+l');
    await expect(page.getByRole('complementary', { name: '联系' })).toBeVisible();
    await nothingSerious('connections');
  });

  test(`search, menus and dialogs, ${theme}`, async () => {
    test.slow();
    await openShipped(theme);
    await pick('市农牧局');
    await press('Control+k');
    await page.keyboard.type('农牧');
    await expect(page.getByRole('option').first()).toBeVisible();
    await nothingSerious('search with hits');
    await press('Escape', 'Control+e');
    await expect(page.getByRole('menuitem').first()).toBeVisible();
    await nothingSerious('export menu');
    await page.getByRole('menuitem', { name: /导出记录/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await nothingSerious('list of exports');
    await press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await press('Shift+?');
    await expect(page.getByRole('dialog', { name: '快捷键' })).toBeVisible();
    await nothingSerious('keys');
    await press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.getByRole('button', { name: '设置' }).click();
    await nothingSerious('settings');
    await page.getByRole('menuitem', { name: /关于/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await nothingSerious('about');
  });

  test(`the text of a linked document, ${theme}`, async () => {
    ({ page } = await start({ theme, language: 'zh-CN', documents: office.documents }));
    await expect(page.getByRole('treeitem').first()).toBeVisible();
    await pick('市发改委');
    await show('document');
    await expect(page.getByRole('document', { name: '原文' }).locator('[data-mark]').first()).toBeVisible();
    await nothingSerious('text');
  });
}
