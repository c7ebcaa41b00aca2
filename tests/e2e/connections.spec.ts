/** Connections in real Electron: a path between two bodies with its evidence and in the picture; the analyses. */
import { expect, type Page, test } from '@playwright/test';
import type { LaunchedApp } from '../support/electron.ts';
import { copyAddress } from '../support/keys.ts';
import { freshOfficeForEachTest, start } from '../support/office-app.ts';
import { seriousFindings } from '../support/serious-findings.ts';

freshOfficeForEachTest();

let launched: LaunchedApp;
let page: Page;

const panel = () => page.getByRole('complementary', { name: '联系' });
const evidence = () => page.getByRole('region', { name: '依据' });
const cards = () => page.locator('.path-card');

test.beforeEach(async () => {
  launched = await start({ theme: 'light', language: 'zh-CN' });
  ({ page } = launched);
  await expect(page.getByRole('treeitem').first()).toBeVisible();
});

async function pick(name: string): Promise<void> {
  await page.getByRole('combobox').fill(name);
  await expect(page.getByRole('option').first()).toContainText(name);
  await page.keyboard.press('Enter');
}

/** Two bodies that carry a measure together, by the keys. */
async function askByKeys(): Promise<void> {
  await page.keyboard.press('Control+k');
  await pick('市发改委');
  await page.getByRole('button', { name: '与其他事项的联系' }).focus();
  await page.keyboard.press('Enter');
  await panel().getByRole('button', { name: '再选一项' }).focus();
  await page.keyboard.press('Enter');
  await pick('市住建局');
  await expect(cards().first()).toBeVisible();
}

test('finds how two bodies are connected, opens the place of a step, marks the path', async () => {
  await askByKeys();
  await expect(panel().getByRole('status')).toHaveText(/^找到 \d+ 条联系$/);
  await expect(cards().first()).toContainText('市发改委');
  await expect(cards().first()).toContainText('市住建局');
  await cards().first().locator('.path-step__where').last().focus();
  await page.keyboard.press('Enter');
  await expect(
    evidence()
      .getByText(/市住建局/)
      .first(),
  ).toBeVisible();
  const show = cards()
    .first()
    .getByRole('button', { name: /^在图中显示/ });
  await show.focus();
  await page.keyboard.press('Enter');
  const shown = cards()
    .first()
    .getByRole('button', { name: /^已在图中标出/ });
  await expect(shown).toHaveAttribute('aria-pressed', 'true');
  expect(await seriousFindings(page)).toEqual([]);
});

test('in a small window the outline gives way to the connections, and comes back after', async () => {
  await launched.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
  });
  const outline = page.locator('#outline');
  const width = async () => (await outline.boundingBox())?.width ?? 0;
  await expect.poll(width).toBeGreaterThan(200);
  await askByKeys();
  await expect.poll(width).toBe(0);
  const picture = page.getByRole('application');
  await expect.poll(async () => (await picture.boundingBox())?.width ?? 0).toBeGreaterThan(560);
  await cards().first().locator('.path-step__where').last().click();
  await expect(evidence()).toBeVisible();
  await panel().getByRole('button', { name: '关闭联系' }).click();
  await expect.poll(width).toBeGreaterThan(200);
});

test('says what was excluded, and an address brings the question back', async () => {
  await askByKeys();
  const count = await cards().count();
  await panel().getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: '举措', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(panel().getByText(/不经过.*举措.*的联系/)).toBeVisible();
  const address = await copyAddress(launched, /without=document\.collective\.home-place\.of-place\.measure/);
  await panel().getByRole('button', { name: '关闭联系' }).click();
  await expect(panel()).toBeHidden();
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText(address.replace('.measure&', '&').replace(/\.measure$/u, ''));
  await page.keyboard.press('Enter');
  await expect(cards()).toHaveCount(count);
});

test('answers questions about the whole graph in lines that lead on', async () => {
  await page.getByRole('button', { name: '分析', exact: true }).click();
  const view = page.getByRole('region', { name: '分析' });
  const rows = view.locator('.analysis-row');
  await expect(rows.first()).toContainText(/共同承担 \d+ 项举措/);
  await expect(view.getByText(/^方法：/)).toBeVisible();
  await rows
    .first()
    .getByText(/^涉及的举措/)
    .click();
  await rows.first().getByRole('button', { name: /依据/ }).first().click();
  await expect(
    evidence()
      .getByText(/^第 \d+ 行$/)
      .first(),
  ).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  for (const kind of ['联系枢纽', '单位分组', '唯一支点', '职责相近']) {
    await view.getByRole('button', { name: kind }).click();
    await expect(view.getByRole('button', { name: kind })).toHaveAttribute('aria-pressed', 'true');
    await expect(view.getByText(/^方法：/)).toBeVisible();
  }
  await view.getByRole('button', { name: '协作最多' }).click();
  await rows
    .first()
    .getByRole('button', { name: /^在图中打开/ })
    .click();
  await expect(page.getByRole('application')).toBeVisible();
  await expect(page.getByText(/^\d+ 项\s+\d+ 条关系$/)).toBeVisible();
});
