/** Home as the first screen: what is here, what is worth a look, where one was, and the tour by keyboard alone. */
import { expect, type Page, test } from '@playwright/test';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';
import { seriousFindings } from '../support/serious-findings.ts';
import { countyDataset } from '../support/threads-county.ts';
import { viewKey } from '../support/view-key.ts';

freshOfficeForEachTest(countyDataset);

let page: Page;
let close: () => Promise<void>;

const highlights = () => page.getByRole('region', { name: '值得一看' });
const contents = () => page.getByRole('region', { name: '工作区里有什么' });
const recent = () => page.getByRole('region', { name: '最近看过' });
const offer = () => page.getByRole('region', { name: '三个问题，认识职图' });
const step = (number: number) => page.getByText(new RegExp(`^第 ${number} 步`, 'u'));

async function begin(): Promise<void> {
  const options = { theme: 'light', language: 'zh-CN', documents: office.documents } as const;
  ({ page, close } = await start({ ...options, atHome: true }));
  await expect(contents()).toBeVisible();
}

test('the first screen counts, picks what is worth a look with its reason, and leads there by keyboard', async () => {
  await begin();
  await expect(contents()).toContainText('3份文件');
  await expect(highlights()).toContainText('目标差距');
  expect(await seriousFindings(page)).toEqual([]);
  const gap = highlights().getByRole('button').first();
  await gap.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(gap).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: '结论和理由' })).toBeVisible();
  await page.keyboard.press(viewKey('home'));
  await expect(recent()).toContainText('跟踪问效');
});

test('what was looked at is listed at the next start and brings one back', async () => {
  const title = () => page.locator('.view-head__title');
  await begin();
  await page.keyboard.press(viewKey('checks'));
  await expect(title()).toContainText('职责检查');
  await close();
  await begin();
  await recent().getByRole('button', { name: '职责检查' }).click();
  await expect(title()).toContainText('职责检查');
});

test('the tour leads through three questions by keyboard alone, and is not offered again but found in the menu', async () => {
  await begin();
  await offer().getByRole('button', { name: '开始' }).focus();
  await page.keyboard.press('Enter');
  await expect(step(1)).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  for (let number = 2; await page.getByRole('button', { name: '下一步' }).isVisible(); number += 1) {
    await page.keyboard.press('Enter');
    await expect(step(number)).toBeVisible();
  }
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^第 \d 步/u)).toHaveCount(0);
  await expect(offer()).toHaveCount(0);
  await close();
  await begin();
  await expect(offer()).toHaveCount(0);
  await page.getByRole('button', { name: '设置' }).click();
  await page.getByText('三问导览').click();
  await expect(step(1)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(step(1)).toHaveCount(0);
});

test('the tour can be declined', async () => {
  await begin();
  await offer().getByRole('button', { name: '不用了' }).click();
  await expect(offer()).toHaveCount(0);
});
