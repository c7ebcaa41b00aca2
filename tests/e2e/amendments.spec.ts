/** 更正 in real Electron: a planner corrects, rejects and adds beside what was read, and has each back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { LaunchedApp } from '../support/electron.ts';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';
import { answerOpenDialog } from '../support/open-dialog.ts';
import { answerSaveDialog } from '../support/save-dialog.ts';
import { pickBest } from '../support/search-box.ts';
import { openView } from '../support/views.ts';

freshOfficeForEachTest();

let launched: LaunchedApp;
let page: Page;

async function open(): Promise<void> {
  launched = await start({ theme: 'light', language: 'zh-CN', documents: office.documents });
  ({ page } = launched);
  await expect(page.getByRole('treeitem').first()).toBeVisible();
}

const sheet = () => page.getByRole('article', { name: /./ });
const evidence = () => page.getByRole('region', { name: '依据' });
const form = () => page.getByRole('dialog', { name: /这不对|缺一个单位/u });
const bodyRow = (name: string) => sheet().locator('tbody tr', { hasText: name }).first();
const reader = () => page.getByRole('document', { name: '原文' });
const badged = () => reader().locator('[data-mark]', { has: page.locator('.text-badge') });
const ledger = () => page.getByRole('list', { name: '更正', exact: true }).getByRole('listitem');

async function openMeasure(): Promise<void> {
  await openView(page, '举措');
  await pickBest(page, '推进数据共享');
  await expect(bodyRow('市数据局')).toBeVisible();
}

async function openEvidenceOf(name: string): Promise<void> {
  await bodyRow(name)
    .getByRole('button', { name: /第 \d+ 行/u })
    .click();
  await expect(evidence().locator('mark').first()).toBeVisible();
}

test.beforeEach(open);

test('a role corrected by keyboard shows everywhere, is undone and redone, and stays over a restart', async () => {
  await openMeasure();
  await openEvidenceOf('市数据局');
  await page.keyboard.press('Control+d');
  await expect(form()).toBeVisible();
  await expect(form().getByRole('radio', { name: '角色不对' })).toBeFocused();
  await form().getByRole('radio', { name: '牵头' }).check();
  await form().getByLabel('说明').fill('见分工会纪要');
  await form().getByLabel('更正人').fill('督查室');
  await page.keyboard.press('Enter');
  await expect(form()).toBeHidden();
  await expect(bodyRow('市数据局')).toContainText('牵头');
  await expect(bodyRow('市数据局')).toContainText('已更正');
  await expect(evidence()).toContainText('原读作');
  await expect(evidence()).toContainText('督查室');

  await page.keyboard.press('Control+z');
  await expect(bodyRow('市数据局')).not.toContainText('已更正');
  await page.keyboard.press('Control+y');
  await expect(bodyRow('市数据局')).toContainText('已更正');

  await launched.close();
  await open();
  await openView(page, '更正');
  await expect(ledger()).toHaveCount(1);
  await expect(ledger()).toContainText('见分工会纪要');
  await openView(page, '单位职责');
  await pickBest(page, '市数据局');
  await expect(sheet()).toContainText('已更正');
});

test('a wrong body gives way to one that nobody knew before', async () => {
  await openMeasure();
  await openEvidenceOf('市数据局');
  await page.keyboard.press('Control+d');
  await form()
    .getByRole('radio', { name: /单位不对/u })
    .check();
  await form().getByRole('combobox').fill('云岭市数字政务中心');
  await form().getByRole('option', { name: '新单位：云岭市数字政务中心' }).click();
  await form().getByRole('button', { name: '保存更正' }).click();
  await expect(form()).toBeHidden();
  await expect(bodyRow('云岭市数字政务中心')).toContainText('已更正');
  await page.keyboard.press('Control+z');
  await expect(bodyRow('市数据局')).toBeVisible();
  await expect(bodyRow('云岭市数字政务中心')).toHaveCount(0);
});

test('a claim rejected from its evidence leaves its page; the list brings it back', async () => {
  await openMeasure();
  await openEvidenceOf('市数据局');
  await evidence().getByRole('button', { name: '这不对…' }).click();
  await form().getByRole('radio', { name: '原文没有这样说' }).check();
  await form().getByRole('button', { name: '保存更正' }).click();
  await expect(form()).toBeHidden();
  await expect(bodyRow('市数据局')).toHaveCount(0);
  await openView(page, '更正');
  await expect(ledger()).toContainText('生效');
  await ledger().getByRole('button').first().focus();
  await page.keyboard.press('u');
  await expect(ledger()).toContainText('已撤回');
  await openView(page, '举措');
  await expect(bodyRow('市数据局')).toBeVisible();
});

test('a body that nobody read is found by pinyin and added at the place of the measure', async () => {
  await openMeasure();
  await sheet().getByRole('button', { name: '缺一个单位…' }).click();
  await form().getByRole('combobox').fill('jiaoyuju');
  await expect(
    form()
      .getByRole('option', { name: /市教育局/u })
      .first(),
  ).toBeVisible();
  await form()
    .getByRole('option', { name: /市教育局/u })
    .first()
    .click();
  await expect(form()).toContainText('改为：市教育局');
  await form().getByRole('radio', { name: '配合' }).check();
  await form().getByRole('button', { name: '保存更正' }).click();
  await expect(form()).toBeHidden();
  await expect(bodyRow('市教育局')).toContainText('补记');
});

/** 市数据局 leads what it was read as responsible for. */
async function correctRole(): Promise<void> {
  await openMeasure();
  await openEvidenceOf('市数据局');
  await page.keyboard.press('Control+d');
  await form().getByRole('radio', { name: '牵头' }).check();
  await form().getByRole('button', { name: '保存更正' }).click();
  await expect(form()).toBeHidden();
  await expect(bodyRow('市数据局')).toContainText('已更正');
}

test('amendments go to another office as a file, are looked at there and taken in', async () => {
  await correctRole();
  const file = join(office.folder, 'ours.remit-amendments.json');
  await answerSaveDialog(launched.app, file);
  await openView(page, '更正');
  await page.getByRole('button', { name: '导出更正文件…' }).click();
  await expect(page.getByText(/ours\.remit-amendments\.json/u)).toBeVisible();
  await launched.close();

  launched = await start({ workspace: join(office.folder, 'other.remit'), language: 'zh-CN' });
  ({ page } = launched);
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  await answerOpenDialog(launched.app, file);
  await openView(page, '更正');
  await expect(page.getByText('还没有更正')).toBeVisible();
  await page.getByRole('button', { name: '导入更正文件…' }).click();
  const offered = page.getByRole('dialog', { name: '导入其他单位的更正' });
  await expect(offered).toContainText('新增 1 条');
  await offered.getByRole('button', { name: '采用 1 条' }).click();
  await expect(offered).toBeHidden();
  await expect(ledger()).toHaveCount(1);
  await expect(ledger()).toContainText('市数据局');
  await page.keyboard.press('Control+z');
  await expect(ledger()).toContainText('已撤回');
});

test('the text shows a correction beside its words, and strikes through what is rejected until it is taken back', async () => {
  await correctRole();
  await openView(page, '原文');
  await expect(badged()).toHaveText('市数据局');
  await expect(badged().locator('.text-badge')).toHaveAttribute('data-badge', '已更正');
  await expect(badged()).toHaveClass(/text-mark--lead/u);
  await expect(badged()).toHaveAttribute('title', /原读作.*现为/u);
  await page.keyboard.press('Control+d');
  await form().getByRole('radio', { name: '原文没有这样说' }).check();
  await form().getByRole('button', { name: '保存更正' }).click();
  await expect(form()).toBeHidden();
  await expect(badged().locator('.text-badge')).toHaveAttribute('data-badge', '不采用');
  await expect(badged()).toHaveClass(/text-mark--rejected/u);
  await expect(badged()).toHaveText('市数据局');
  await expect(evidence().locator('del')).toContainText('市数据局');
  await expect(evidence().getByRole('button', { name: '这不对…' })).toHaveCount(0);
  await evidence().getByRole('button', { name: '撤回' }).press('Enter');
  await expect(badged().locator('.text-badge')).toHaveAttribute('data-badge', '已更正');
});

test('the picture shows a correction on its line, its menu says more of it, and it goes out with the picture', async () => {
  await correctRole();
  await openView(page, '关系图');
  await pickBest(page, '市数据局');
  const badge = page.locator('.line-badge');
  await expect(badge).toHaveText('已更正');
  await expect(badge.getByRole('button', { includeHidden: true })).toHaveAttribute('title', /原读作/u);
  await badge.click();
  await expect(evidence()).toContainText('原读作');

  const announcer = page.getByTestId('announcer');
  await page.getByRole('application').focus();
  await page.keyboard.press('w');
  await expect(announcer).toContainText('已更正');
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menuitem', { name: /写笔记/u });
  await expect(menu).toBeVisible();
  await menu.press('Enter');
  await expect(evidence().getByRole('textbox', { name: '我的笔记' })).toBeFocused();
  await page.keyboard.type('已电话核实');
  await page.keyboard.press('Control+Enter');
  await expect(badge).toHaveText('已更正※');
  const legend = page.getByRole('complementary', { name: '图例' });
  await expect(legend.locator('.legend__mark')).toHaveText('已更正1');

  const file = join(office.folder, '图.svg');
  await answerSaveDialog(launched.app, file);
  await page.keyboard.press('Control+e');
  const items = page.locator('.ant-dropdown-menu-item-group', { hasText: /关系图 · 当前所见/u });
  await items.getByRole('menuitem', { name: 'SVG 矢量图（.svg）' }).press('Enter');
  await expect(page.getByText(`已保存 ${file}`)).toBeVisible();
  const svg = readFileSync(file, 'utf8');
  // One on the line, one as the sample of the legend; what the user noted is nobody else's.
  expect(svg.match(/class="correction correction-corrected"/gu)).toHaveLength(2);
  expect(svg).not.toContain('※');
});

test('a card is corrected, noted and bookmarked from its menu', async () => {
  await openView(page, '关系图');
  await pickBest(page, '市数据局');
  await expect(page.getByTestId('announcer')).toContainText('以市数据局为中心');
  const pick = async (name: RegExp): Promise<void> => {
    await page.getByRole('application').focus();
    await page.keyboard.press('Shift+F10');
    const entry = page.getByRole('menuitem', { name });
    await expect(entry).toBeVisible();
    await entry.press('Enter');
  };
  await pick(/^加书签/u);
  await expect(page.locator('.graph-badges--notes')).toHaveText('★');
  await pick(/^这不对…/u);
  await expect(form().getByRole('radio', { name: '角色不对' })).toBeFocused();
  await form().getByRole('radio', { name: '牵头' }).check();
  await form().getByRole('button', { name: '保存更正' }).click();
  await expect(form()).toBeHidden();
  await expect(page.locator('.line-badge')).toHaveText('已更正');
  await pick(/^写笔记/u);
  await expect(page.getByRole('textbox', { name: '我的笔记' })).toBeFocused();
  await page.keyboard.type('新设机构');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.graph-badges--notes')).toHaveText('※★');
  await page.getByRole('application').focus();
  await page.keyboard.press('Control+z');
  await expect(page.locator('.graph-badges--notes')).toHaveText('★');
});
