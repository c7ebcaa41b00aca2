/** The time line as a planner meets it: drawn and listed, by keyboard, filtered, with its passages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { LaunchedApp } from '../support/electron.ts';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';
import { answerSaveDialog } from '../support/save-dialog.ts';
import { countyDataset } from '../support/threads-county.ts';
import { openView } from '../support/views.ts';

freshOfficeForEachTest(countyDataset);

let app: LaunchedApp['app'];
let page: Page;

const chart = () => page.getByRole('listbox', { name: /^时间轴：/u });
const list = () => page.getByRole('region', { name: '时间轴列表' });
const legend = (name: string) =>
  page.getByRole('toolbar', { name: /^图例/u }).getByRole('button', { name: new RegExp(`^${name}`, 'u') });

test.beforeEach(async () => {
  ({ app, page } = await start({ theme: 'light', language: 'zh-CN', documents: office.documents }));
  await openView(page, '时间轴');
  await expect(chart()).toBeVisible();
});

test('the keys walk along the marks and zoom; Enter opens what stands there', async () => {
  await chart().focus();
  await page.keyboard.press('ArrowRight');
  const first = await chart().getAttribute('aria-activedescendant');
  expect(first).not.toBeNull();
  await page.keyboard.press('ArrowDown');
  await expect(chart()).not.toHaveAttribute('aria-activedescendant', first ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '列出全部' })).toBeVisible();
});

test('a mark in the list opens its passage', async () => {
  await list().getByRole('button', { name: /依据/u }).first().click();
  await expect(page.getByRole('region', { name: '依据' }).locator('mark').first()).toBeVisible();
});

/** The invented office has a dozen marks; the key has nowhere to go from the last. */
const WALKED = 11;

test('the arrow keys lead down a list that is drawn as it comes into sight, the year on top', async () => {
  const names = list().locator('[data-row]');
  await names.first().focus();
  const seen = new Set<string>();
  for (let press = 0; press < WALKED; press += 1) {
    const name = await page.evaluateHandle(() => document.activeElement);
    seen.add(String(await list().locator('[data-index]:focus-within').getAttribute('data-index')));
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((before) => document.activeElement !== before, name);
  }
  expect(seen.size).toBe(WALKED);
  await expect(list().locator('[data-row]:focus')).toBeInViewport();
  await expect(list().locator('.grouped-list__top').getByRole('heading')).toBeInViewport();
});

test('what is due without a report is told as that, and the legend shows only it', async () => {
  await legend('到期未见报告').click();
  await expect(legend('到期未见报告')).toHaveAttribute('aria-pressed', 'true');
  await expect(list()).toContainText('到期未见报告（');
  await expect(list()).not.toContainText('未达到');
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(legend('到期未见报告')).toHaveAttribute('aria-pressed', 'true');
});

test('Ctrl+E hands out the time line as a drawing and as points, as it is filtered', async () => {
  const save = async (file: string, format: string): Promise<Buffer> => {
    const path = join(office.folder, file);
    await answerSaveDialog(app, path);
    await page.keyboard.press('Control+e');
    const items = page.locator('.ant-dropdown-menu-item-group', { hasText: /时间轴 · 当前所见/u });
    await items.getByRole('menuitem', { name: format }).press('Enter');
    await expect(page.getByText(`已保存 ${path}`)).toBeVisible();
    await expect(page.getByRole('menuitem')).toHaveCount(0);
    return readFileSync(path);
  };
  const svg = (await save('时间轴.svg', 'SVG 矢量图（.svg）')).toString('utf8');
  for (const words of ['时间轴', '密级：', '制表日期：', '今天']) expect(svg).toContain(words);
  const width = Number(/ width="(\d+)"/u.exec(svg)?.[1]);
  const png = await save('时间轴.png', 'PNG 图片，2 倍（.png）');
  expect(png.readUInt32BE(16)).toBe(width * 2);
});
