/** Follow-through as a planner meets it: from the list to a thread, its passages, and back. */
import { expect, type Page, test } from '@playwright/test';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';
import { countyDataset } from '../support/threads-county.ts';

freshOfficeForEachTest(countyDataset);

let page: Page;

const list = () => page.getByRole('table', { name: '线索' });
const verdict = (name: string) =>
  page.getByRole('group', { name: '按结论' }).getByRole('button', { name: new RegExp(`^${name}`, 'u') });

test.beforeEach(async () => {
  ({ page } = await start({ theme: 'light', language: 'zh-CN', documents: office.documents }));
  await page.getByRole('navigation', { name: '视图' }).getByRole('button', { name: '跟踪问效' }).click();
  await expect(list()).toBeVisible();
});

test('the list is filtered, a thread opens with its mentions and passages, and Back returns to the list', async () => {
  await expect(list()).not.toContainText('茶香小镇项目');
  await page.getByRole('button', { name: /此后文件未再提及的 3 条/u }).click();
  await expect(list()).toContainText('茶香小镇项目');
  await verdict('未达到').click();
  await expect(list().getByRole('rowheader')).toHaveCount(1);
  await list()
    .getByRole('button', { name: /固定资产投资/u })
    .click();
  const because = page.getByRole('region', { name: '结论和理由' });
  await expect(because).toContainText('石泉县2022年政府工作报告');
  const mentions = page.getByRole('table', { name: /历次记载/u });
  await mentions
    .getByRole('button', { name: /^第 \d+ 行/u })
    .first()
    .click();
  await expect(page.getByRole('region', { name: '依据' }).locator('mark').first()).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(list().getByRole('rowheader')).toHaveCount(1);
  await expect(verdict('未达到')).toHaveAttribute('aria-pressed', 'true');
});

test('a contradiction shows both figures and is resolved with a note, by keyboard', async () => {
  await page.getByTitle('数据冲突 1').click();
  const conflict = page.getByRole('article').filter({ hasText: '347万' });
  await expect(conflict).toContainText('3.47万');
  await conflict.getByRole('button', { name: '标记已处理' }).press('Enter');
  await page.keyboard.type('以统计公报为准');
  await page.keyboard.press('Enter');
  await expect(conflict).toContainText('以统计公报为准');
  await conflict.getByRole('button', { name: '撤销已处理' }).press('Enter');
  await expect(conflict).not.toContainText('以统计公报为准');
});

test('the list is narrowed by document, chapter and year, each in the address', async () => {
  const choose = async (filter: string, option: RegExp): Promise<void> => {
    await page.getByRole('combobox', { name: filter }).click();
    await page.locator('.ant-select-item-option').filter({ hasText: option }).first().click();
  };
  const rows = () => list().getByRole('rowheader').count();
  const all = await rows();
  await choose('年份', /^2022年$/u);
  await expect(page.locator('.filter-bar')).toContainText('2022年');
  await choose('章节', /^[一二三四五六七八九十]/u);
  await expect.poll(rows).toBeLessThan(all);
  await expect.poll(rows).toBeGreaterThan(0);
});
