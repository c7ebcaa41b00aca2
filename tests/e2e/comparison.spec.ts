/** Two editions of a plan compared, as a planner meets it: by keyboard, filtered, swapped, with both passages, handed out. */
import { expect, type Page, test } from '@playwright/test';
import { editionsDataset } from '../support/editions.ts';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';
import { seriousFindings } from '../support/serious-findings.ts';
import { openView } from '../support/views.ts';

freshOfficeForEachTest(editionsDataset);

let page: Page;

const list = () => page.getByRole('region', { name: '对比结果' });
const state = (name: string) =>
  list().getByRole('button', { name: new RegExp(`^对照“.*${name}”的原文`, 'u') });
const side = (name: '左侧文件' | '右侧文件') => page.getByRole('combobox', { name });

test.beforeEach(async () => {
  ({ page } = await start({ theme: 'light', language: 'zh-CN', documents: office.documents }));
  await page.getByRole('navigation', { name: '视图' }).getByRole('button', { name: '文件对比' }).click();
  await expect(list()).toBeVisible();
});

test('what changed stands first asked for: who came, who went, which figure is another, and that a pair is a guess', async () => {
  await page
    .getByText(/^有变化 \d/u)
    .first()
    .click();
  await expect(state('建设标准化养殖小区')).toHaveText('有变化');
  await expect(list()).toContainText('推测为同一举措');
  await expect(list()).toContainText('市自然资源局新增');
  await expect(list()).toContainText('市财政局减去');
  await expect(list()).toContainText('数值不同');
  await expect(list()).not.toContainText('建设冷链物流园区');
});

test('by keyboard: rows are walked, Enter opens both passages side by side, Esc closes them, X swaps the sides', async () => {
  await state('建设标准化养殖小区').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(state('建设标准化养殖小区')).toBeFocused();
  await page.keyboard.press('Enter');
  const places = page.getByRole('region', { name: '两处原文' });
  await expect(places.locator('mark')).toHaveCount(2);
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(places).toHaveCount(0);
  await expect(list()).toContainText('市自然资源局新增');
  await page.keyboard.press('x');
  await expect(list()).toContainText('市财政局新增');
});

test('a guess switched off stands on both sides alone, and the address brings the choice back', async () => {
  await page.getByRole('checkbox', { name: '并列题目相似的举措' }).uncheck();
  await expect(state('培育屠宰加工龙头企业')).toHaveText(['仅左侧', '仅右侧']);
  await openView(page, '关系图');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(state('培育屠宰加工龙头企业')).toHaveText(['仅左侧', '仅右侧']);
});

test('the same document twice has nothing to compare and says what to do', async () => {
  await side('左侧文件').click();
  await page.getByRole('option', { name: /修订/u }).or(page.getByTitle(/修订/u)).last().click();
  await expect(page.getByText('左右是同一份文件')).toBeVisible();
});

test('what is shown is offered for handing out', async () => {
  await page.keyboard.press('Control+E');
  await expect(page.getByText('文件对比 · 当前所见')).toBeVisible();
});
