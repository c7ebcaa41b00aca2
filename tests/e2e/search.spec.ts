/** The one box answers a question: who is responsible for what a measure is about. */

import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';

freshOfficeForEachTest();

const option = (page: Page) => page.getByRole('option');

async function ask(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText(text);
  await expect(option(page).first()).toBeVisible();
}

test('a question is answered in the list, and Enter opens the measure with its bodies', async () => {
  const { page } = await start({ theme: 'light', language: 'zh-CN' });
  await ask(page, '谁负责数据共享？');
  await expect(option(page).first()).toContainText('推进数据共享');
  await expect(option(page).first()).toContainText('市数据局、市发改委、市行政审批局');
  await page.keyboard.press('Enter');
  const detail = page.getByRole('region', { name: '详情' });
  await expect(detail.locator('.duty-line')).toHaveCount(3);
  await expect(detail.locator('.duty-line').first()).toContainText('市数据局');
});

test('a word of the text finds its measure once the text is linked, and says on which line', async () => {
  const { page } = await start({ theme: 'light', language: 'zh-CN', documents: office.documents });
  await expect(page.locator('.document-tab__linked').first()).toBeVisible();
  await ask(page, '报送进展');
  await expect(option(page).first()).toContainText(/原文第 \d+ 行/);
  await expect(option(page).first().locator('mark')).toHaveText('报送进展');
});
