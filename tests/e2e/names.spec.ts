/** Names in real Electron: bodies merged on the canvas, taken back, made again and kept; a rename, a split, likely doubles. */
import { expect, type Page, test } from '@playwright/test';
import { drawnPlaces } from '../support/drawn.ts';
import { namesDataset } from '../support/editions.ts';
import type { LaunchedApp } from '../support/electron.ts';
import { freshOfficeForEachTest, start } from '../support/office-app.ts';
import { pickBest } from '../support/search-box.ts';
import { seriousFindings } from '../support/serious-findings.ts';
import { openView } from '../support/views.ts';

freshOfficeForEachTest(namesDataset);

const ids = new Map(namesDataset().dataset.entities.map(({ name, id }) => [name, id]));
const idOf = (name: string): string => ids.get(name) ?? '';
const [OLD, NEW] = ['市水利局', '市水务管理局'];

let launched: LaunchedApp;
let page: Page;

const dialog = () => page.getByRole('dialog', { name: '名称' });
const detail = () => page.getByRole('region', { name: '详情' });
const announcer = () => page.getByTestId('announcer');
const section = (name: string) =>
  dialog()
    .locator('label')
    .filter({ hasText: new RegExp(`^${name}$`, 'u') });
const merged = () =>
  dialog()
    .getByRole('group', { name: /^合并下列各项/u })
    .getByRole('radio');
const outlook = () => dialog().getByRole('region', { name: '将要发生的变化' });

async function open(): Promise<void> {
  launched = await start({ theme: 'light', language: 'zh-CN' });
  ({ page } = launched);
  await expect(page.getByRole('treeitem').first()).toBeVisible();
}

/** Takes a thing by the one box; its detail is shown. */
async function pick(name: string, key = 'Enter'): Promise<void> {
  await pickBest(page, name, key);
  await expect(detail().getByRole('heading', { name, exact: true })).toBeVisible();
}

/** Both bodies on the canvas, and the dialog about to merge the old one into the new one. */
async function mergeBoth(): Promise<void> {
  await pick(OLD);
  await expect(announcer()).toContainText(`以${OLD}为中心`);
  await pick(NEW, 'Control+Enter');
  await expect(announcer()).toHaveText(`已加入${NEW}`);
  await page.getByRole('application').focus();
  await page.keyboard.press('F2');
  await expect(dialog()).toBeVisible();
  await section('合并').click();
  await dialog().getByRole('combobox', { name: '查找并加入要合并的一项' }).fill(OLD);
  await expect(page.locator('.ant-select-item-option').filter({ hasText: OLD })).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(merged()).toHaveCount(2);
}

test.beforeEach(open);

test('two bodies merged on the canvas: nothing jumps, views agree, back and forth, and after a restart', async () => {
  await mergeBoth();
  await expect(outlook()).toContainText('牵头 2 条');
  await expect(outlook()).toContainText('云岭市2022年水利建设实施方案');
  await section('机构改革合并').click();
  await dialog().getByRole('textbox', { name: '自' }).fill('2023年12月');
  await dialog().getByRole('textbox', { name: '处理人' }).fill('督查室');
  expect(await seriousFindings(page)).toEqual([]);
  const before = await drawnPlaces(page);
  await dialog().getByRole('button', { name: '合并', exact: true }).click();
  await expect(page.getByText(`已记下机构改革：${OLD}并入${NEW}。`)).toBeVisible();
  await expect(dialog()).toBeHidden();
  await expect(announcer()).toHaveText(`已合并为${NEW}`);
  const after = await drawnPlaces(page);
  expect(Object.keys(after)).not.toContain(idOf(OLD));
  for (const [id, place] of Object.entries(after)) expect(place).toEqual(before[id]);
  await expect(detail()).toContainText(`合并自 ${OLD}（机构改革、2023-12 起）`);
  await expect(detail()).toContainText('督查室');
  await expect(detail()).toContainText(`原文作“${OLD}”`);

  await page.getByRole('application').focus();
  await page.keyboard.press('Control+z');
  await expect(announcer()).toHaveText(`已撤销：已合并为${NEW}`);
  expect(await drawnPlaces(page)).toEqual(before);
  await expect(detail()).not.toContainText('合并自');
  await page.keyboard.press('Control+Shift+z');
  await expect(announcer()).toHaveText(`已重做：已合并为${NEW}`);
  await expect(detail()).toContainText(`合并自 ${OLD}`);

  await openView(page, '责任矩阵');
  await expect(page.getByRole('rowheader', { name: new RegExp(NEW, 'u') })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: new RegExp(OLD, 'u') })).toHaveCount(0);

  await launched.close();
  await open();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(OLD);
  await expect(page.getByRole('option').first()).toContainText(NEW);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.type(`remit:brief/${idOf(OLD)}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: NEW, exact: true }).first()).toBeVisible();
});

test('what is marked is merged by one key, and the marks follow to what stays', async () => {
  await pick(OLD);
  await expect(announcer()).toContainText(`以${OLD}为中心`);
  await pick(NEW, 'Control+Enter');
  await expect(announcer()).toHaveText(`已加入${NEW}`);
  for (const [index, name] of [NEW, OLD].entries()) {
    if (index > 0) await pick(name, 'Control+Enter');
    await page.getByRole('application').focus();
    await page.keyboard.press('Space');
    await expect(announcer()).toHaveText(`已选 ${index + 1} 项`);
  }
  const bar = page.getByRole('toolbar', { name: /^已选/u });
  await expect(bar.getByRole('button', { name: '合并为一…' })).toBeVisible();
  await page.keyboard.press('F2');
  await expect(merged()).toHaveCount(2);
  await expect(merged().first()).toBeChecked();
  await dialog().getByRole('button', { name: '合并', exact: true }).click();
  await expect(announcer()).toHaveText(`已合并为${NEW}`);
  await expect(bar).toContainText('已选 1 项');
  await expect(detail().getByRole('heading', { name: NEW, exact: true })).toBeVisible();
});

test('a body is renamed: the new name shows, the old one finds it, its papers say what they print; and back', async () => {
  await pick(OLD);
  await page.keyboard.press('F2');
  await section('改名').click();
  await dialog().getByRole('textbox', { name: '新名称' }).fill(NEW);
  await expect(outlook()).toContainText(`已有同名：${NEW}`);
  await dialog().getByRole('textbox', { name: '新名称' }).fill('市水利和湖泊局');
  await dialog().getByRole('textbox', { name: '自' }).fill('去年');
  await expect(dialog().getByRole('button', { name: '改名', exact: true })).toBeDisabled();
  await dialog().getByRole('textbox', { name: '自' }).fill('2024');
  await expect(outlook()).toContainText(OLD);
  await page.keyboard.press('Enter');
  await expect(dialog()).toBeHidden();
  await expect(detail().getByRole('heading', { name: '市水利和湖泊局', exact: true })).toBeVisible();
  await expect(detail()).toContainText(`曾用名 ${OLD}（2024 起）`);
  await expect(detail()).toContainText(`原文作“${OLD}”`);
  await detail()
    .getByRole('button', { name: new RegExp(`^撤回 曾用名 ${OLD}`, 'u') })
    .click();
  await expect(detail().getByRole('heading', { name: OLD, exact: true })).toBeVisible();
});

test('a split takes the chosen duties along and stands beside the body on the canvas', async () => {
  await pick(OLD);
  await page.keyboard.press('F2');
  await section('拆分').click();
  await dialog().getByRole('textbox', { name: '拆出部分的名称' }).fill('市水库管理中心');
  await dialog()
    .getByRole('checkbox', { name: /除险加固病险水库/u })
    .check();
  await expect(outlook()).toContainText('牵头 1 条');
  await dialog().getByRole('button', { name: '拆分', exact: true }).click();
  await expect(announcer()).toHaveText('已拆出市水库管理中心');
  await expect(detail()).toContainText('拆出 市水库管理中心');
  await expect(detail()).not.toContainText('除险加固病险水库');
  await page.getByRole('application').focus();
  await page.keyboard.press('Control+z');
  await expect(announcer()).toHaveText('已撤销：已拆出市水库管理中心');
  await expect(detail()).toContainText('除险加固病险水库');
});

test('likely doubles by keyboard: one is told apart and stays so, and opened again it can be merged', async () => {
  await openView(page, '分析');
  await page.getByRole('button', { name: '疑似同一', exact: true }).click();
  const pair = page.getByRole('listitem', { name: '引河济湖工程 / 引河济湖' });
  await expect(pair).toContainText('只差表示类别的尾字');
  await pair.getByRole('button', { name: '不是同一…' }).press('Enter');
  await pair.getByRole('textbox').first().fill('分期实施，不是一项');
  await page.keyboard.press('Enter');
  await expect(page.getByText('没有待核的名称')).toBeVisible();
  await page.getByRole('button', { name: '已定为不同 1' }).press('Enter');
  await expect(pair).toContainText('分期实施，不是一项');
  await pair.getByRole('button', { name: '重新列为待核' }).press('Enter');
  await page.getByRole('button', { name: '待核 1' }).press('Enter');
  await pair.getByRole('button', { name: '合并 引河济湖工程 / 引河济湖' }).press('Enter');
  await expect(merged()).toHaveCount(2);
  await dialog().getByRole('button', { name: '合并', exact: true }).click();
  await expect(page.getByText('没有待核的名称')).toBeVisible();
});
