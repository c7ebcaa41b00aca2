/** The frame around every view: the rail, the way back and forward, addresses. */
import { expect, type Page, test } from '@playwright/test';
import type { LaunchedApp } from '../support/electron.ts';
import { copyAddress } from '../support/keys.ts';
import { freshOfficeForEachTest, start } from '../support/office-app.ts';

freshOfficeForEachTest();

let launched: LaunchedApp;
let page: Page;

async function open(): Promise<void> {
  launched = await start({ theme: 'light', language: 'zh-CN' });
  ({ page } = launched);
  await expect(page.getByRole('treeitem').first()).toBeVisible();
}

test.beforeEach(open);

const detail = () => page.getByRole('region', { name: '详情' });
const heading = (name: RegExp | string) => detail().getByRole('heading', { level: 3, name });

/** Opens the first measure of the outline; returns its heading as the detail panel shows it. */
async function openMeasure(): Promise<string> {
  const line = detail().getByRole('heading', { level: 3 }).first();
  await page.getByRole('treeitem').filter({ hasText: '（' }).first().click();
  await expect(line).toBeVisible();
  return line.innerText();
}

test('Back and Forward go through what was looked at, by key, by button and by thumb button', async () => {
  const back = page.getByRole('button', { name: '后退' });
  const forward = page.getByRole('button', { name: '前进' });
  // Home is where the app begins: before it there is nothing.
  await back.click();
  await expect(back).toBeDisabled();
  await forward.click();
  const measure = await openMeasure();
  const body = detail().locator('.duty-line .link').first();
  const bodyName = await body.innerText();
  await body.click();
  await expect(heading(bodyName)).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(heading(measure)).toBeVisible();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(heading(bodyName)).toBeVisible();
  await expect(forward).toBeDisabled();
  await back.click();
  await expect(heading(measure)).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new MouseEvent('mouseup', { button: 4 })));
  await expect(heading(bodyName)).toBeVisible();
});

test('an address opens the same place in another session of another day', async () => {
  const measure = await openMeasure();
  await page
    .getByRole('button', { name: /的依据$/ })
    .first()
    .click();
  const address = await copyAddress(launched, /^remit:graph\/measure:[0-9a-f]{20}#statement:[0-9a-f]{20}$/);
  await expect(page.getByRole('button', { name: '已复制当前地址' })).toBeVisible();
  await launched.close();
  await open();
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText(address);
  await expect(page.getByRole('option', { name: /打开地址\s*关系图/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(heading(measure)).toBeVisible();
  await expect(page.getByRole('region', { name: '依据' }).getByText(/^第 \d+ 行$/)).toBeVisible();
  await expect(page.locator('.view-head__subject')).toContainText(measure);
  await expect(page.getByRole('combobox')).toHaveValue('');
});

test('an address that leads nowhere says so and stays in the box', async () => {
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('remit:nowhere/agency:00');
  await expect(page.getByText('这个地址打不开')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox')).toHaveValue('remit:nowhere/agency:00');
});
