/** 单位职责 and 举措 in real Electron: pages that can be read, compared and printed. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { LaunchedApp } from '../support/electron.ts';
import { copyAddress } from '../support/keys.ts';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';
import { printTo } from '../support/printed.ts';

freshOfficeForEachTest();

let launched: LaunchedApp;
let page: Page;

test.beforeEach(async () => {
  launched = await start({ theme: 'dark', language: 'zh-CN' });
  ({ page } = launched);
  await expect(page.getByRole('treeitem').first()).toBeVisible();
});

const sheet = () => page.getByRole('article', { name: /./ });
const tool = (name: string) => page.getByRole('toolbar', { name: '页面工具' }).getByRole('button', { name });
const rows = () => sheet().locator('tbody tr');

async function search(text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(text);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
}

/** Digits follow the order of the views, which grows. */
const openFromRail = (view: string): Promise<void> =>
  page.getByRole('navigation', { name: '视图' }).getByRole('button', { name: view }).click();

async function openBrief(body: string): Promise<void> {
  await openFromRail('单位职责');
  await search(body);
  await expect(sheet().getByRole('heading', { name: `${body}职责简报` })).toBeVisible();
}

/** Stands in for the system's dialog: prints to a file as it would; returns the text and the number of pages. */
async function printed(): Promise<{ text: string; pages: number }> {
  const { facts, text } = await printTo(join(office.folder, 'printed.pdf'), launched.app, page);
  expect(facts).toContain('A4');
  return {
    text,
    pages: Number(/Pages:\s+(\d+)/.exec(facts)?.[1]),
  };
}

test('a brief lists the duties of a body, and Back leaves it as it was', async () => {
  await openFromRail('单位职责');
  await expect(page.getByText('还没有选单位')).toBeVisible();
  await openBrief('市发改委');
  await expect(sheet()).toContainText('共 4 项举措');
  await expect(sheet()).toContainText('云岭市共享城市建设实施意见');
  await expect(sheet()).toContainText('云岭高新区文件处理单');
  await sheet()
    .getByRole('button', { name: /第 \d+ 行/ })
    .first()
    .click();
  await expect(page.getByRole('region', { name: '依据' })).toBeVisible();
  await sheet().getByRole('button', { name: '（三）教育资源均衡配置', exact: true }).click();
  await expect(page.getByRole('region', { name: '详情' }).locator('.detail__name')).toContainText(
    '教育资源均衡配置',
  );
  await expect(sheet().getByRole('heading', { name: '市发改委职责简报' })).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('region', { name: '依据' })).toBeVisible();
});

test('two bodies stand side by side: only one, both, only the other', async () => {
  await openBrief('市发改委');
  await tool('与另一个单位对比').click();
  await expect(page.getByPlaceholder('选一个要对比的单位')).toBeFocused();
  await page.keyboard.type('市教育局');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(sheet().getByRole('heading', { name: '市发改委与市教育局职责对比' })).toBeVisible();
  await expect(rows().filter({ hasText: '仅市发改委（2）' })).toBeVisible();
  await expect(rows().filter({ hasText: '共同承担（2）' })).toBeVisible();
  await expect(rows().filter({ hasText: '仅市教育局（0）' })).toBeVisible();
  await tool('结束对比').click();
  await expect(sheet().getByRole('heading', { name: '市发改委职责简报' })).toBeVisible();
});

test('Ctrl+P prints the sheet alone, in ink on white, with its line on every page', async () => {
  await openBrief('市发改委');
  const { text, pages } = await printed();
  expect(pages).toBe(1);
  for (const words of [
    '市发改委职责简报',
    '所据文件未标密级',
    '教育资源均衡配置',
    '市乐水公园管理处',
    '来源文件',
  ])
    expect(text).toContain(words);
  // Nothing of the frame: neither the outline nor the detail panel nor the rail.
  for (const words of ['还没有选择', '关系图', 'Ctrl K']) expect(text).not.toContain(words);
  await expect(page.getByTestId('print-root')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a measure is a page with its bodies and its neighbours, by keyboard alone', async () => {
  await openFromRail('举措');
  await expect(page.getByText('还没有选举措')).toBeVisible();
  await search('推进数据共享');
  await expect(sheet().getByRole('heading', { name: '（二）推进数据共享' })).toBeVisible();
  await expect(rows()).toHaveCount(3);
  await expect(rows().first()).toContainText('市数据局');
  await tool('下一项 （三）').press('Enter');
  await expect(sheet().getByRole('heading', { name: '（三）教育资源均衡配置' })).toBeVisible();
  await expect(page.getByRole('treeitem', { selected: true })).toContainText('教育资源均衡配置');
  await copyAddress(launched, /^remit:measure\/measure:[0-9a-f]{20}\?measure=measure:[0-9a-f]{20}$/);
});
