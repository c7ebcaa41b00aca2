/** Duty checks and the role rule of a document, as a planner meets them in the window. */
import { expect, type Page, test } from '@playwright/test';
import type { LaunchedApp } from '../support/electron.ts';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';

freshOfficeForEachTest();

let launched: LaunchedApp;
let page: Page;

async function open(): Promise<void> {
  launched = await start({ theme: 'light', language: 'zh-CN', documents: office.documents });
  ({ page } = launched);
  await expect(page.getByRole('treeitem').first()).toBeVisible();
}

async function openChecks(): Promise<void> {
  await page.getByRole('navigation', { name: '视图' }).getByRole('button', { name: '职责检查' }).click();
  await expect(page.getByRole('region', { name: '检查结果' })).toBeVisible();
}

const check = (name: string) =>
  page
    .getByRole('navigation', { name: '检查项目' })
    .getByRole('button', { name: new RegExp(`^${name}`, 'u') });
const findings = () => page.getByRole('region', { name: '检查结果' }).getByRole('article');
const detail = () => page.getByRole('region', { name: '详情' });
const evidence = () => page.getByRole('region', { name: '依据' });

test.beforeEach(open);

test('a finding leads to its thing and its passage; accepted with a note it stays so over a restart', async () => {
  await openChecks();
  await check('没有牵头单位').click();
  await expect(findings()).toHaveCount(1);
  const finding = findings().first();
  await expect(finding).toContainText('文件没有写明牵头单位：3 项举措');
  await finding.getByRole('button', { name: /依据/u }).click();
  await expect(evidence().locator('mark').first()).toBeVisible();
  await finding.locator('.finding__things .link').click();
  await expect(detail().getByRole('heading', { level: 3 }).first()).toHaveText('云岭市共享城市建设实施意见');
  await finding.focus();
  await page.keyboard.press('a');
  await page.keyboard.type('已与办公室核对');
  await page.keyboard.press('Enter');
  await expect(page.getByText('没有发现')).toBeVisible();

  await launched.close();
  await open();
  await openChecks();
  await check('没有牵头单位').click();
  await expect(page.getByText('没有发现')).toBeVisible();
  await page.getByText('已核', { exact: true }).click();
  await expect(findings().first()).toContainText('已与办公室核对');
  await findings().first().focus();
  await page.keyboard.press('u');
  await expect(page.getByText('没有发现')).toBeVisible();
  await page.getByText('待核', { exact: true }).click();
  await expect(findings()).toHaveCount(1);
});

test('the keys walk through the findings, and the evidence opens without a mouse', async () => {
  await openChecks();
  await findings().first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(findings().nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(findings().first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(evidence()).toBeVisible();
  await page.keyboard.press('a');
  const note = page.getByRole('textbox', { name: '核对说明' });
  await expect(note).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(findings().first()).toBeFocused();
  const next = await findings().nth(1).getAttribute('id');
  await page.keyboard.press('a');
  await page.keyboard.press('Enter');
  await expect(findings().first()).toHaveAttribute('id', next ?? '');
  await expect(findings().first()).toBeFocused();
});

test('another reading of the lists is previewed, changes every role, and goes back', async () => {
  await page
    .getByRole('button', { name: /云岭市共享城市建设实施意见/u })
    .first()
    .click();
  const rule = detail().locator('.role-rule');
  await expect(rule).toContainText('排在第一位的不当作牵头');
  await rule.getByRole('button', { name: '换一种读法…' }).click();
  const dialog = page.getByRole('dialog', { name: '这份文件的责任单位怎么读' });
  await dialog.getByRole('radio', { name: /排在第一位的为牵头，其余为责任/u }).check();
  await expect(dialog.getByRole('row').filter({ hasText: '市数据局' })).toContainText(/责任.*牵头/u);
  await expect(dialog.locator('caption')).toHaveText('将改变 3 条职责');
  await dialog.getByRole('button', { name: '按此读取' }).click();
  await expect(rule).toContainText('按你的选择');
  const measure = detail().locator('.children li').filter({ hasText: '推进数据共享' });
  await expect(measure).toContainText('牵头1项');
  await measure.getByRole('button').click();
  await expect(detail().locator('.duty-line').first()).toContainText('牵头');
  await page.keyboard.press('Alt+ArrowLeft');
  await rule.getByRole('button', { name: '恢复原文规则' }).click();
  await expect(rule).toContainText('原文没有另作说明');
  await expect(measure).not.toContainText('牵头');
  await expect(page.getByText('已恢复原文规则。')).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(rule).toContainText('按你的选择');
  await expect(measure).toContainText('牵头1项');
});
