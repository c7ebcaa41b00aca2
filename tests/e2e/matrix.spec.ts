/** The responsibility matrix in real Electron: sorted, filtered, walked, opened, compared, taken into the graph. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { LaunchedApp } from '../support/electron.ts';
import { copyAddress } from '../support/keys.ts';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';
import { printTo } from '../support/printed.ts';
import { seriousFindings } from '../support/serious-findings.ts';
import { openView } from '../support/views.ts';

freshOfficeForEachTest();

let launched: LaunchedApp;
let page: Page;

const matrix = () => page.getByRole('region', { name: '责任矩阵' });
const grid = () => page.getByRole('grid');
const cell = (name: string) => page.getByRole('gridcell', { name });
const rowHeads = () => page.locator('.matrix-row__head');
const status = () => page.getByTestId('matrix-status');
const evidence = () => page.getByRole('region', { name: '依据' });
const filter = (label: string) =>
  page.getByRole('toolbar', { name: '筛选与排列' }).getByRole('button', { name: new RegExp(`^${label}`) });

test.beforeEach(async () => {
  launched = await start({ theme: 'light', language: 'zh-CN' });
  ({ page } = launched);
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  await page.getByRole('button', { name: '责任矩阵' }).click();
  await expect(grid()).toBeVisible();
});

const kind = (name: string) => page.getByRole('button', { name, exact: true });

async function choose(label: string, option: string): Promise<void> {
  await filter(label).click();
  await page.getByRole('menuitem', { name: option }).click();
  await page.keyboard.press('Escape');
}

test('shows who carries what, and a cell opens its place', async () => {
  await expect(cell('市发改委，（一）建设乐水绿道：责任')).toBeVisible();
  await expect(matrix().getByText(/^\d+ 个单位 × 4 项举措$/)).toBeVisible();
  await cell('市数据局，（二）推进数据共享：责任').click();
  await expect(evidence().getByText('市数据局是推进数据共享的责任单位')).toBeVisible();
  await expect(evidence().getByText(/^第 \d+ 行$/)).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
});

test('a card under the pointer tells the place without the sentence', async () => {
  await cell('市数据局，（二）推进数据共享：责任').hover();
  const card = page.locator('.matrix-card');
  await expect(card).toContainText('市数据局');
  await expect(card).toContainText(/《.+》.*第 \d+ 行/);
});

test('sorts by count and by name, downwards and up, from the corner', async () => {
  const corner = page.locator('.matrix-corner');
  await corner.getByRole('button', { name: '合计' }).last().click();
  await choose('行', '不分组');
  await expect(rowHeads().first()).toHaveAccessibleName(/^市发改委，4 项$/);
  await corner.getByRole('button', { name: /^单位/ }).click();
  await expect(rowHeads().first()).toContainText('高新区教育局');
  await corner.getByRole('button', { name: /^单位/ }).click();
  await expect(rowHeads().first()).toContainText('市住建局');
});

test('filters by role, by words and by pinyin, and offers the way out of an empty matrix', async () => {
  await choose('角色', '牵头');
  await expect(rowHeads()).toHaveCount(1);
  await expect(rowHeads()).toContainText('市发改委');
  const find = page.getByRole('textbox', { name: '在矩阵中查找' });
  await find.fill('没有这个');
  await page.getByRole('button', { name: '清除筛选' }).last().click();
  await expect(rowHeads()).toHaveCount(7);
  await find.fill('sjj');
  await expect(rowHeads()).toHaveCount(1);
  await expect(rowHeads()).toContainText('市数据局');
});

test('is walked and worked with the keys alone', async () => {
  await choose('行', '不分组');
  await grid().focus();
  await page.keyboard.press('Control+Home');
  const first = await status().textContent();
  await page.keyboard.press('ArrowDown');
  await expect(status()).not.toHaveText(first ?? '');
  await page.keyboard.press('ArrowUp');
  await expect(status()).toHaveText(first ?? '');
  await page.keyboard.press('ArrowUp');
  await expect(status()).toHaveText(/，\d+ 项$/);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowLeft');
  const head = (await status().textContent()) ?? '';
  const active = await grid().getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${active}"]`)).toHaveAccessibleName(head);
  for (let step = 0; step < 20; step += 1) {
    const here = (await status().textContent()) ?? '';
    if (/：(牵头|责任|配合)/.test(here)) break;
    await page.keyboard.press('ArrowRight');
    await expect(status()).not.toHaveText(here);
  }
  await page.keyboard.press('Enter');
  await expect(evidence().getByText(/^第 \d+ 行$/)).toBeVisible();
});

test('sets bodies against bodies: the shared measures with both duties', async () => {
  await kind('单位 × 单位').click();
  await cell('市发改委，市教育局：共同承担 2 项').click();
  const list = page.getByRole('dialog', { name: '市发改委 与 市教育局' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await list.getByRole('button', { name: '查看市教育局在“（三）教育资源均衡配置”中的依据' }).click();
  await expect(evidence().getByText('市教育局是教育资源均衡配置的责任单位')).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: '关闭', exact: true }).focus();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(grid()).toBeFocused();
});

test('says so when no initiative was read', async () => {
  await kind('单位 × 项目').click();
  await expect(matrix().getByText('工作区的举措里还没有读出项目。')).toBeVisible();
});

test('what is picked opens as a graph', async () => {
  await cell('市发改委，（一）建设乐水绿道：责任').click({ modifiers: ['Control'] });
  await cell('市住建局，（一）建设乐水绿道：责任').click({ modifiers: ['Control'] });
  await expect(matrix().getByText('已选 2 处')).toBeVisible();
  await matrix().getByRole('button', { name: '在关系图中打开' }).last().click();
  await expect(page.getByText(/^3 项\s+2 条关系$/)).toBeVisible();
});

test('its address brings back kind, filter and order', async () => {
  await kind('单位 × 单位').click();
  await choose('角色', '责任');
  await choose('行', '不分组');
  const rows = await rowHeads().allTextContents();
  const address = await copyAddress(launched, /^remit:matrix\?kind=agencies&role=joint&rowGroup=none$/);
  await openView(page, '关系图');
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText(address);
  await page.keyboard.press('Enter');
  await expect(kind('单位 × 单位')).toHaveAttribute('aria-pressed', 'true');
  await expect(rowHeads()).toHaveText(rows);
});

test('a head opens the page of its thing', async () => {
  await rowHeads().filter({ hasText: '市数据局' }).dblclick();
  await expect(page.getByRole('heading', { name: '市数据局职责简报' })).toBeVisible();
});

test('goes on paper as a whole table, laid across an A3 page', async () => {
  await choose('行', '按类别');
  await page.evaluate(() => document.fonts.ready);
  const { facts, text } = await printTo(join(office.folder, 'matrix.pdf'), launched.app, page);
  expect(facts).toMatch(/Page size:\s+119\d(\.\d+)? x 84\d/);
  expect(facts).toMatch(/Pages:\s+1\n/);
  for (const body of ['市发改委', '市住建局', '高新区教育局']) expect(text).toContain(body);
  expect(text).not.toContain('Ctrl K');
  await expect(page.getByTestId('matrix-paper')).toHaveCount(0);
});
