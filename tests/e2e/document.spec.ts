/** The document view in real Electron: linked text with its marks both ways, keys, search, address; and without the text. */
import { expect, type Page, test } from '@playwright/test';
import type { LaunchedApp, LaunchOptions } from '../support/electron.ts';
import { copyAddress } from '../support/keys.ts';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';
import { seriousFindings } from '../support/serious-findings.ts';

freshOfficeForEachTest();

let launched: LaunchedApp;
let page: Page;

async function open(options: LaunchOptions = {}): Promise<void> {
  launched = await start({ theme: 'light', language: 'zh-CN', ...options });
  ({ page } = launched);
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  await page.getByRole('button', { name: '原文', exact: true }).click();
}

const openLinked = async (): Promise<void> => {
  await open({ documents: office.documents });
  await expect(reader()).toBeVisible();
};

const reader = () => page.getByRole('document', { name: '原文' });
const evidence = () => page.getByRole('region', { name: '依据' });
const status = () => page.getByTestId('text-status');
const mark = (text: string) => reader().locator('[data-mark]').filter({ hasText: text }).first();

test('a click on a mark selects the body and opens its place', async () => {
  await openLinked();
  await mark('市住建局').click();
  await expect(evidence().getByText('市住建局是建设乐水绿道的责任单位')).toBeVisible();
  await expect(page.getByRole('heading', { name: '市住建局', exact: true })).toBeVisible();
  await expect(mark('市住建局')).toHaveClass(/text-mark--open/);
  expect(await seriousFindings(page)).toEqual([]);
});

test('a claim opened elsewhere is marked in the text', async () => {
  await openLinked();
  await page.getByRole('treeitem', { name: /推进数据共享/ }).click();
  await page.getByRole('button', { name: '查看“市数据局”的依据' }).click();
  await expect(reader().locator('.text-mark--open')).toHaveText('市数据局');
  await expect(reader().locator('.text-mark--open')).toBeInViewport();
});

test('is walked with the keys alone, and searched', async () => {
  await openLinked();
  await page.keyboard.press('n');
  await expect(status()).toContainText('第 1 / ');
  await page.keyboard.press('n');
  await expect(status()).toContainText('第 2 / ');
  await page.keyboard.press('p');
  await expect(status()).toContainText('第 1 / ');
  await page.keyboard.press('Enter');
  await expect(evidence()).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.insertText('局');
  await page.keyboard.press('F3');
  await expect(page.getByText(/^1 \/ \d+$/)).toBeVisible();
  await page.keyboard.press('F3');
  await expect(page.getByText(/^2 \/ \d+$/)).toBeVisible();
  await page.keyboard.press('Shift+F3');
  await expect(page.getByText(/^1 \/ \d+$/)).toBeVisible();
  await expect(reader().locator('.text-hit--active')).toHaveText('局');
});

test('a kind that is turned off is not marked, and the address keeps that', async () => {
  await openLinked();
  const joint = page.getByRole('group', { name: '标记' }).getByRole('button', { name: /^责任/ });
  await joint.click();
  await expect(joint).toHaveAttribute('aria-pressed', 'false');
  await expect(reader().locator('.text-mark--joint')).toHaveCount(0);
  await expect(reader()).toContainText('市住建局');
  await copyAddress(launched, /^remit:document\?.*hide=joint/);
});

test('without the text: the headings with what was read of each, and how to link', async () => {
  await open();
  const counts = page.getByRole('table', { name: '每一节读出的内容' });
  await expect(counts.getByRole('row', { name: /推进数据共享/ })).toBeVisible();
  await expect(page.getByText('还没有关联原文。下面是目录')).toBeVisible();
  await expect(reader()).toHaveCount(0);
  expect(await seriousFindings(page)).toEqual([]);
});

test('a routing slip is shown as a form', async () => {
  await open();
  await page.locator('.document-tab__choose').filter({ hasText: '文件批办单' }).first().click();
  const slip = page.getByRole('region', { name: '批办单内容' });
  await expect(slip.getByRole('row', { name: /^来文单位/ })).toBeVisible();
  await expect(slip.getByRole('row', { name: /^文件标题/ })).toBeVisible();
});

test('begins with the document whose outline stands open, and the outline follows what is read', async () => {
  ({ page } = await start({ theme: 'light', language: 'zh-CN' }));
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  const slip = page.locator('.document-tab__choose').filter({ hasText: '文件批办单' }).first();
  const view = (name: string) =>
    page.getByRole('navigation').first().getByRole('button', { name, exact: true });
  await view('首页').click();
  await slip.click();
  // A body stands in many documents, so it opens none.
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('市住建局');
  await page
    .getByRole('option', { name: /市住建局/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: '市住建局', exact: true })).toBeVisible();
  await view('原文').click();
  await expect(page.getByRole('region', { name: '批办单内容' })).toBeVisible();
  const other = page.locator('.document-tab__choose').filter({ hasNotText: '文件批办单' }).first();
  await other.click();
  await expect(page.getByRole('region', { name: '批办单内容' })).toHaveCount(0);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('region', { name: '批办单内容' })).toBeVisible();
  await expect(slip).toHaveAttribute('aria-pressed', 'true');
});
