/** The window in real Electron: what a planner sees and can do next, by mouse and by keyboard alone. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type LaunchedApp, type LaunchOptions, launchRemit } from '../support/electron.ts';
import { seriousFindings } from '../support/serious-findings.ts';

let launched: LaunchedApp | undefined;
let page: Page;

async function openAsLeft(options: LaunchOptions): Promise<void> {
  launched = await launchRemit(options);
  page = launched.page;
  await expect(page.getByRole('combobox')).toBeVisible();
}

const open = (options: LaunchOptions = {}): Promise<void> =>
  openAsLeft({ theme: 'light', language: 'zh-CN', ...options });

test.afterEach(async () => {
  await launched?.close();
  launched = undefined;
});

const searchBox = () => page.getByRole('combobox');
const graphTitle = () => page.locator('.view-head__subject');
const detail = () => page.getByRole('region', { name: /^(详情|Detail)$/ });
const evidence = () => page.getByRole('region', { name: /^(依据|Evidence)$/ });

async function pick(text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(text);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(graphTitle()).toBeVisible();
}

test('the empty graph offers three ways to begin and draws nothing yet', async () => {
  await open();
  await expect(page.getByRole('heading', { name: '谁牵头，谁负责，写在哪里' })).toBeVisible();
  await expect(page.getByRole('button', { name: /开始查找/ })).toBeVisible();
  await expect(page.locator('.busiest button').first()).toBeVisible();
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  await expect(graphTitle()).toHaveCount(0);
  expect(await seriousFindings(page)).toEqual([]);
});

for (const [what, text] of [
  ['name', '发改委'],
  ['pinyin', 'fagaiwei'],
  ['initials', 'fgw'],
] as const) {
  test(`a body is found by ${what} and answered in two actions`, async () => {
    await open();
    await pick(text);
    await expect(detail().getByRole('heading', { name: '市发改委' })).toBeVisible();
    await expect(graphTitle()).toContainText('市发改委');
    await expect(
      detail()
        .getByRole('button', { name: /的依据$/ })
        .first(),
    ).toBeVisible();
  });
}

test('a search without results says what was searched and what to try', async () => {
  await open();
  await page.keyboard.press('/');
  await page.keyboard.type('没有这个单位');
  await expect(page.getByText('没有找到“没有这个单位”')).toBeVisible();
  await expect(page.getByText(/换用简称/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(searchBox()).toHaveValue('');
});

test('a measure opens from a body, and its evidence tells document, section, line', async () => {
  await open();
  await pick('市农牧局');
  const measure = detail().locator('.duty-line .link').first();
  const name = (await measure.innerText()).trim();
  await measure.click();
  await expect(detail().getByRole('heading', { level: 3, name })).toBeVisible();
  await expect(detail().getByText(/责任单位（\d+，按原文顺序）/)).toBeVisible();
  await expect(detail().getByText('责任单位怎么读')).toBeVisible();
  await detail()
    .getByRole('button', { name: /的依据$/ })
    .first()
    .click();
  await expect(evidence().getByText(/^第 \d+ 行$/)).toBeVisible();
  await expect(evidence().getByText('还没有关联原文', { exact: false })).toBeVisible();
  await expect(evidence().getByRole('button', { name: /关联原文文件夹/ })).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(evidence()).toHaveCount(0);
});

test('with the originals linked, the evidence shows the passage with its words marked', async () => {
  const documents = resolve(import.meta.dirname, '../../../shared/documents');
  test.skip(!existsSync(documents), `the source documents are not at ${documents}`);
  await open({ documents });
  await expect(page.locator('.document-tab__linked').first()).toBeVisible();
  await pick('市农牧局');
  await detail()
    .getByRole('button', { name: /的依据$/ })
    .first()
    .click();
  await expect(evidence().locator('mark').first()).toContainText('农牧局');
  await expect(evidence().locator('.passage__gutter').first()).toHaveText(/^\d+$/);
  await evidence().getByRole('button', { name: '复制出处' }).click();
  await expect(evidence().getByText('已复制')).toBeVisible();
});

test('by mouse: a click selects, a double click and the badge expand, the right button offers more', async () => {
  await open();
  await pick('市农牧局');
  // The corner of a thing carries the badge of what is not drawn; the thing itself lies up and left of it.
  const badges = page.locator('.graph-badge');
  const canvas = page.getByRole('application');
  const corner = async (): Promise<{ x: number; y: number }> => {
    // A new picture glides into place: the badges are read when they have come to rest.
    const boxes = async () => Promise.all((await badges.all()).map((badge) => badge.boundingBox()));
    let [last, now] = ['', JSON.stringify(await boxes())];
    while (last !== now) {
      await page.waitForTimeout(250);
      [last, now] = [now, JSON.stringify(await boxes())];
    }
    const stage = await canvas.boundingBox();
    if (!stage) throw new Error('the canvas is not there');
    // A large picture runs over the edges of the canvas: the thing nearest its middle can be reached.
    const [x, y] = [stage.x + stage.width / 2, stage.y + stage.height / 2];
    const distance = (box: { x: number; y: number }): number => Math.hypot(box.x - x, box.y - y);
    const [box] = (await boxes())
      .filter((one) => one !== null)
      .sort((one, two) => distance(one) - distance(two));
    if (!box) throw new Error('no thing on the canvas has more to show');
    return { x: box.x - 14, y: box.y - 6 };
  };
  const thing = await corner();
  await page.mouse.click(thing.x, thing.y);
  await expect(detail().getByRole('heading', { name: /^举措$/ })).toBeVisible();
  // Within half a second the click before would count as the first of the double click.
  await page.waitForTimeout(700);
  const before = await graphTitle().textContent();
  const preview = page.getByRole('dialog', { name: /^展开/ });
  await page.mouse.dblclick(thing.x, thing.y);
  await preview.getByRole('button', { name: /^显示/ }).click();
  await expect(graphTitle()).not.toHaveText(before ?? '');
  const between = await graphTitle().textContent();
  await badges.last().click();
  await preview.getByRole('button', { name: /^显示/ }).click();
  await expect(graphTitle()).not.toHaveText(between ?? '');
  const other = await corner();
  await page.mouse.click(other.x, other.y, { button: 'right' });
  await page.getByRole('menuitem', { name: /以此重新开始/ }).click();
  await expect(page.getByTestId('announcer')).toContainText('为中心');
});

test('by keyboard alone: search, walk, expand, undo, redo, hide, menu', async () => {
  await open();
  const announcer = page.getByTestId('announcer');
  await pick('市农牧局');
  await expect(announcer).toContainText('以市农牧局为中心');
  const sizeAtStart = (await graphTitle().textContent()) ?? '';
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('e');
  await expect(
    page.getByRole('dialog', { name: /^展开/ }).getByRole('button', { name: /^显示/ }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(announcer).toContainText('已展开');
  const sizeExpanded = (await graphTitle().textContent()) ?? '';
  expect(sizeExpanded).not.toBe(sizeAtStart);
  await page.keyboard.press('Control+z');
  await expect(graphTitle()).toHaveText(sizeAtStart);
  await page.keyboard.press('Control+y');
  await expect(graphTitle()).toHaveText(sizeExpanded);
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: /展开/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menuitem', { name: /展开/ })).toBeHidden();
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('h');
  await expect(announcer).toContainText('已隐藏');
});

test('the graph as a list names everything that is drawn', async () => {
  await open();
  await pick('市农牧局');
  const [, nodes] = /(\d+) 项/.exec(await graphTitle().innerText()) ?? [];
  await page.getByRole('button', { name: '图中内容' }).click();
  await expect(page.locator('.contents').getByRole('option')).toHaveCount(Number(nodes));
  expect(await seriousFindings(page)).toEqual([]);
});

test('outline, detail and graph share one selection', async () => {
  await open();
  const measure = page.getByRole('treeitem').filter({ hasText: '（九）' });
  await measure.click();
  await expect(measure).toHaveAttribute('aria-selected', 'true');
  await expect(graphTitle()).toContainText('（九）');
  await detail().locator('.duty-line .link').first().click();
  await expect(measure).toHaveAttribute('aria-selected', 'false');
});

test('the outline opens the document in which the selected measure stands', async () => {
  await open();
  const slip = page.getByRole('button', { name: /^文件批办单 2 项举措/ });
  await expect(slip).toHaveAttribute('aria-pressed', 'false');
  await pick('请党政综合办公室');
  await expect(slip).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('treeitem', { selected: true })).toContainText('请党政综合办公室');
});

test('theme and language change at once and are kept for the next start', async () => {
  const userData = await mkdtemp(join(tmpdir(), 'remit-window-'));
  try {
    await open({ userData });
    await page.getByRole('button', { name: '设置' }).click();
    await page.getByRole('menuitem', { name: '深色' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByRole('menuitem', { name: '深色' })).toBeHidden();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { name: /^Who leads/ })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Documents' })).toBeVisible();
    await launched?.close();
    await openAsLeft({ userData });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByRole('heading', { name: 'Documents' })).toBeVisible();
  } finally {
    await launched?.close();
    launched = undefined;
    await rm(userData, { recursive: true, force: true });
  }
});

test('panels fold away and come back', async () => {
  await open();
  await page.keyboard.press('Control+b');
  await expect(page.getByRole('tree')).toBeHidden();
  await page.keyboard.press('Control+b');
  await expect(page.getByRole('tree')).toBeVisible();
});
