/** Figures as a planner meets them: table, filters, places, drawings with the table behind them, export. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { LaunchedApp } from '../support/electron.ts';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';
import { printTo } from '../support/printed.ts';
import { answerSaveDialog } from '../support/save-dialog.ts';
import { countyDataset } from '../support/threads-county.ts';

freshOfficeForEachTest(countyDataset);

let app: LaunchedApp['app'];
let page: Page;

const table = () => page.getByRole('table', { name: '数值表' });
const rows = () => table().getByRole('rowheader');

test.beforeEach(async () => {
  ({ app, page } = await start({ theme: 'light', language: 'zh-CN', documents: office.documents }));
  await page.getByRole('navigation', { name: '视图' }).getByRole('button', { name: '跟踪问效' }).click();
  await page.getByRole('radiogroup', { name: '看什么' }).getByText('数值', { exact: true }).click();
  await expect(table()).toBeVisible();
});

async function choose(filter: string, option: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: filter, exact: true }).click();
  await page
    .locator('.ant-select-dropdown:visible .ant-select-item-option')
    .filter({ hasText: option })
    .first()
    .click();
}

test('by keyboard: search, sort, walk, and open the place of a figure', async () => {
  const all = await rows().count();
  await page.getByRole('textbox', { name: '指标或数值' }).fill('gbznt');
  await expect(rows()).toHaveCount(2);
  await page.getByRole('button', { name: /^数值$/u }).press('Enter');
  await expect(table().getByRole('columnheader', { name: '数值' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(rows().first()).toHaveText('高标准农田');
  await table().locator('tr[data-at="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(table().locator('tr[data-at="1"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: '依据' }).locator('mark').first()).toContainText('43');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(rows()).toHaveCount(all);
});

test('kind, unit and document narrow the table, and all filters are cleared at once', async () => {
  const all = await rows().count();
  await choose('类别', /^目标$/u);
  await expect.poll(() => rows().count()).toBeLessThan(all);
  await choose('单位', /^亩$/u);
  await expect(rows()).toHaveCount(1);
  await expect(table()).toContainText('40万亩以上');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(rows()).toHaveCount(all);
});

test('an indicator is drawn with its unit and scope, and says the same in a table behind', async () => {
  await page.getByRole('radiogroup', { name: '看法' }).getByText('图', { exact: true }).click();
  const card = page.getByRole('listitem').filter({ hasText: '高标准农田' });
  await expect(card).toContainText('单位：亩；范围：石泉县');
  await expect(card.getByRole('img', { name: /高标准农田/u })).toContainText('达到43万亩');
  await card.getByRole('button', { name: /看“高标准农田”的数值/u }).press('Enter');
  await expect(card.getByRole('table')).toBeVisible();
  await expect(card.getByRole('row')).toHaveCount(3);
  const poverty = page.getByRole('listitem').filter({ hasText: '贫困人口' });
  await expect(poverty).toContainText('数值互相矛盾，不画在同一尺度上');
  await expect(poverty.getByRole('img')).toHaveCount(0);
});

test('the drawings go on paper with their values', async () => {
  await page.getByRole('radiogroup', { name: '看法' }).getByText('图', { exact: true }).click();
  await expect(page.getByRole('img', { name: /高标准农田/u })).toBeVisible();
  const { facts, text } = await printTo(join(office.folder, 'figures.pdf'), app, page);
  expect(facts).toContain('A4');
  for (const words of ['目标与结果', '高标准农田', '40万亩以上', '达到43万亩', '数值互相矛盾'])
    expect(text).toContain(words);
  expect(text).not.toContain('Ctrl K');
  await expect(page.getByTestId('print-root')).toHaveCount(0);
});

test('Ctrl+E hands out the table as it is filtered', async () => {
  const file = join(office.folder, '数值表.csv');
  await answerSaveDialog(app, file);
  await choose('单位', /^亩$/u);
  await page.keyboard.press('Control+e');
  await page
    .getByRole('menuitem', { name: /纯文本表格/u })
    .first()
    .click();
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeVisible();
  const lines = readFileSync(file, 'utf8').trim().split(/\r\n/u);
  expect(lines[0]).toContain('原文数值');
  expect(lines.slice(1).length).toBeGreaterThan(0);
  expect(lines.slice(1).every((line) => line.includes('亩'))).toBe(true);
});

test('a contradiction decided is so wherever its figure shows, and Ctrl+Z opens it again', async () => {
  const marked = (state: string) =>
    table()
      .getByRole('row')
      .filter({ hasText: '3.47万' })
      .getByRole('button', { name: new RegExp(state, 'u') });
  await page.getByRole('textbox', { name: '指标或数值' }).fill('贫困人口');
  await expect(marked('^数据冲突')).toBeVisible();
  await page.getByTitle('数据冲突 1').click();
  const conflict = page.getByRole('article').filter({ hasText: '347万' });
  await expect(conflict).toContainText('推测 · 小数点误读');
  await expect(conflict.locator('.passage mark')).toHaveCount(2);
  await conflict.getByRole('button', { name: '标记已处理' }).press('Enter');
  await page.keyboard.type('以统计公报为准');
  await page.keyboard.press('Enter');
  const told = page.getByRole('status').filter({ hasText: '处理意见已保存' });
  await expect(told).toBeVisible();

  await page.getByRole('radiogroup', { name: '看什么' }).getByText('数值', { exact: true }).click();
  await expect(marked('^冲突已处理：以统计公报为准')).toBeVisible();
  await table().getByRole('row').filter({ hasText: '3.47万' }).click();
  const detail = page.getByRole('region', { name: '详情' });
  await expect(detail.getByRole('heading', { level: 3 }).first()).toContainText('冲突已处理');
  await page.getByRole('navigation', { name: '视图' }).getByRole('button', { name: '原文' }).click();
  await expect(page.locator('.text-mark--doubt.text-mark--settled').first()).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status').filter({ hasText: '已撤销：处理意见已保存' })).toBeVisible();
  await expect(page.locator('.text-mark--doubt').first()).toBeVisible();
  await expect(page.locator('.text-mark--settled')).toHaveCount(0);
});
