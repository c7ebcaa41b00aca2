/** 数据冲突 wherever a thing in conflict shows: results, picture, its list, the whole, the picture handed out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';
import { answerSaveDialog } from '../support/save-dialog.ts';
import { countyDataset } from '../support/threads-county.ts';
import { openView } from '../support/views.ts';

freshOfficeForEachTest(countyDataset);

const badges = (page: Page) =>
  page.locator('.graph-badges--conflicts').getByRole('button', { includeHidden: true });

/** Starts a picture from the indicator whose figures exclude each other. */
async function startFromIndicator(page: Page): Promise<void> {
  await openView(page, '关系图');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('贫困人口');
  const hit = page.getByRole('option').filter({ hasText: '数据冲突' }).first();
  await expect(hit).toBeVisible();
  await hit.click();
  await expect(badges(page).first()).toHaveText('数据冲突');
}

test('a thing in conflict is marked in the results, on the picture and in its list, and says when it is settled', async () => {
  const { page } = await start({ theme: 'light', language: 'zh-CN', documents: office.documents });
  await startFromIndicator(page);
  const count = await badges(page).count();
  await page
    .getByRole('button', { name: /图中内容/u })
    .first()
    .click();
  const rows = page.getByRole('complementary', { name: '图中内容' }).getByRole('option');
  await expect(rows.filter({ hasText: '数据冲突' })).toHaveCount(count);

  await badges(page).first().click();
  const evidence = page.getByRole('region', { name: '依据' });
  await expect(evidence.locator('mark')).toHaveCount(2);

  await openView(page, '跟踪问效');
  await page
    .getByRole('radiogroup', { name: '看什么' })
    .getByText(/数据冲突/u)
    .click();
  await page.getByRole('button', { name: '标记已处理' }).first().press('Enter');
  await page.keyboard.type('以统计公报为准');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '处理意见已保存' })).toBeVisible();
  await openView(page, '关系图');
  await expect(badges(page).first()).toHaveText('冲突已处理');
  await expect(badges(page).first()).toHaveAttribute('title', /以统计公报为准/u);
});

test('the picture handed out carries the mark, and its legend counts it', async () => {
  const { app, page } = await start({ theme: 'light', language: 'zh-CN', documents: office.documents });
  await startFromIndicator(page);
  const count = await badges(page).count();
  const legend = page.getByRole('complementary', { name: '图例' });
  await expect(legend.locator('.legend__mark')).toHaveText(`数据冲突${count}`);
  const file = join(office.folder, '图.svg');
  await answerSaveDialog(app, file);
  await page.keyboard.press('Control+e');
  const items = page.locator('.ant-dropdown-menu-item-group', { hasText: /关系图 · 当前所见/u });
  await items.getByRole('menuitem', { name: 'SVG 矢量图（.svg）' }).press('Enter');
  await expect(page.getByText(`已保存 ${file}`)).toBeVisible();
  const svg = readFileSync(file, 'utf8');
  // One on each thing, one as the sample of the legend.
  expect(svg.match(/class="conflict conflict-open"/gu)).toHaveLength(count + 1);
});

test('the list of the whole says it', async () => {
  const { page } = await start({ theme: 'light', language: 'zh-CN', documents: office.documents });
  await openView(page, '全景');
  const list = page.getByRole('complementary', { name: '分组列表' });
  const shows = page.getByRole('toolbar', { name: '全景工具' }).getByRole('button', { name: '分组列表' });
  await expect(shows).toBeVisible();
  if ((await list.count()) === 0) await shows.click();
  await expect(list).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('贫困人口');
  await page.getByRole('option').filter({ hasText: '数据冲突' }).first().click();
  await expect(list.locator('[aria-pressed="true"]')).toContainText('数据冲突');
});
