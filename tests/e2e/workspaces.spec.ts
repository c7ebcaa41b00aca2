/** Workspaces as files: new, open, recent, a copy, a damaged one, and two windows on one file. */
import { open, readdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { ask } from '../support/ask.ts';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';
import { answerOpenDialog } from '../support/open-dialog.ts';
import { answerSaveDialog } from '../support/save-dialog.ts';

freshOfficeForEachTest();

const choose = (app: ElectronApplication, id: string) =>
  app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);
const title = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
const arrived = (page: Page, name: string) =>
  expect(page.getByText(`已打开工作区“${name}.remit”。`)).toBeVisible();

test('a new one begins empty, the way back is in the list of recent ones', async () => {
  const { app, page } = await start({ language: 'zh-CN' });
  await expect.poll(() => title(app)).toBe('office — 职图 Remit');
  await answerSaveDialog(app, join(office.folder, '渡口.remit'));
  await choose(app, 'workspace.new');
  const dialog = page.getByRole('dialog', { name: '新建工作区' });
  await dialog.getByRole('radio', { name: '空白' }).check();
  await dialog.getByRole('button', { name: '选择保存位置…' }).click();
  await arrived(page, '渡口');
  await expect(page.getByText('保存的视图、导入的文件都在“office.remit”里')).toBeVisible();
  await expect.poll(() => title(app)).toBe('渡口 — 职图 Remit');
  await expect(page.getByTestId('view').getByText('工作区里还没有文件')).toBeVisible();
  expect((await ask(page, 'workspace.summary', null)).documents).toEqual([]);
  const workspaces = page.getByRole('region', { name: '工作区' });
  await workspaces.getByRole('button', { name: 'office', exact: false }).first().click();
  await arrived(page, 'office');
  await expect(page.getByText('市发改委').first()).toBeVisible();
  await expect.poll(() => title(app)).toBe('office — 职图 Remit');
});

test('a copy is one file; the menu opens it and the recent ones', async () => {
  const first = await start({ language: 'zh-CN' });
  const copy = join(office.folder, '带走.remit');
  await answerSaveDialog(first.app, copy);
  await choose(first.app, 'workspace.copy');
  await expect(first.page.getByText(`副本已存到 ${copy}`)).toBeVisible();
  expect((await readdir(office.folder)).filter((name) => name.startsWith('带走'))).toEqual(['带走.remit']);
  await answerOpenDialog(first.app, copy);
  await choose(first.app, 'workspace.open');
  await arrived(first.page, '带走');
  await choose(first.app, 'workspace.recent.1');
  await arrived(first.page, 'office');
  await choose(first.app, 'workspace.recent.1');
  await arrived(first.page, '带走');
  await first.close();
});

test('a damaged one offers its backup', async () => {
  const { app, page } = await start({ language: 'zh-CN' });
  const damaged = join(office.folder, '坏.remit');
  await answerSaveDialog(app, damaged);
  await choose(app, 'workspace.new');
  await page.getByRole('dialog').getByRole('button', { name: '选择保存位置…' }).click();
  await arrived(page, '坏');
  await answerOpenDialog(app, office.workspace);
  await choose(app, 'workspace.open');
  await arrived(page, 'office');
  // The second opening keeps the day's copy.
  await answerOpenDialog(app, damaged);
  await choose(app, 'workspace.open');
  await arrived(page, '坏');
  await answerOpenDialog(app, office.workspace);
  await choose(app, 'workspace.open');
  await arrived(page, 'office');
  const handle = await open(damaged, 'r+');
  const { size } = await handle.stat();
  await handle.write(Buffer.alloc(size / 2, 0xa5), 0, size / 2, size / 4);
  await handle.close();
  await answerOpenDialog(app, damaged);
  await choose(app, 'workspace.open');
  await expect(page.getByText('工作区文件已损坏').first()).toBeVisible();
  await page.getByRole('button', { name: /^恢复备份/u }).click();
  await expect(page.getByText('工作区文件已损坏')).toHaveCount(0);
  expect(await ask(page, 'workspace.summary', null)).toMatchObject({ readOnly: false, notice: null });
});

test('the second window on a file is read-only, names the holder, and takes its place when it is gone', async () => {
  const first = await start({ language: 'zh-CN' });
  await ask(first.page, 'workspace.summary', null);
  const second = await start({ language: 'zh-CN', userData: join(office.folder, 'other-user-data') });
  await expect(second.page.getByText(`上使用`).first()).toContainText(hostname());
  expect(await ask(second.page, 'workspace.summary', null)).toMatchObject({
    readOnly: true,
    notice: { code: 'workspace-held' },
  });
  await expect.poll(() => title(second.app)).toBe('office（只读） — 职图 Remit');
  await expect(second.page.getByText('市发改委').first()).toBeVisible();
  await first.close();
  await second.page.getByRole('button', { name: '重新打开' }).click({ timeout: 30_000 });
  await arrived(second.page, 'office');
  expect(await ask(second.page, 'workspace.summary', null)).toMatchObject({ readOnly: false, notice: null });
  await expect.poll(() => title(second.app)).toBe('office — 职图 Remit');
});

test('another workspace is merged: shown first, conflicts decided, reported, and taken back', async () => {
  const { app, page } = await start({ language: 'zh-CN' });
  const other = join(office.folder, '对方.remit');
  await answerSaveDialog(app, other);
  await choose(app, 'workspace.copy');
  await expect(page.getByText(`副本已存到 ${other}`)).toBeVisible();
  const { findings } = await ask(page, 'checks.list', null);
  const [finding] = findings;
  if (finding === undefined) throw new Error('the fixture has findings');
  const accept = (note: string) =>
    ask(page, 'checks.accept', { finding: finding.id, accepted: true, note, author: null });
  await accept('我方说明');
  await answerOpenDialog(app, other);
  await choose(app, 'workspace.open');
  await arrived(page, '对方');
  await accept('对方说明');
  const view = { title: '对方的视图', notes: '', address: 'remit:home', about: null, picture: null };
  await ask(page, 'savedViews.save', view);
  await answerOpenDialog(app, office.workspace);
  await choose(app, 'workspace.open');
  await arrived(page, 'office');
  await answerOpenDialog(app, other);
  await choose(app, 'workspace.merge');
  const dialog = page.getByRole('dialog', { name: '并入另一个工作区' });
  await expect(dialog.getByText('对方的视图')).toBeVisible();
  const apply = dialog.getByRole('button', { name: '备份并并入' });
  await expect(apply).toBeDisabled();
  await dialog.getByRole('radio', { name: /采用对方的 对方说明/u }).check();
  await apply.click();
  const report = page.getByRole('dialog', { name: '已并入' });
  await expect(report.getByText('采用了对方的')).toBeVisible();
  const noteNow = async () => (await ask(page, 'checks.list', null)).findings[0]?.acceptance?.note;
  expect(await noteNow()).toBe('对方说明');
  await report.getByRole('button', { name: '撤销并入' }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '撤销并入' }).click();
  await expect(report).toHaveCount(0);
  await expect.poll(noteNow).toBe('我方说明');
  expect(await ask(page, 'savedViews.list', null)).toEqual([]);
});
