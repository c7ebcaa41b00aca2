/** Saved views in real Electron: the same picture again, also after a restart; the list, presenting, files. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import type { SavedView } from '../../electron/bridge/contract.ts';
import { connect } from '../../electron/database/connection.ts';
import { ask } from '../support/ask.ts';
import { drawnView } from '../support/drawn.ts';
import type { LaunchedApp } from '../support/electron.ts';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';
import { answerOpenDialog } from '../support/open-dialog.ts';
import { answerSaveDialog } from '../support/save-dialog.ts';
import { openSavedView, savedTitles, saveView, viewsDialog } from '../support/saved-views.ts';
import { startGraph } from '../support/search-box.ts';
import { seriousFindings } from '../support/serious-findings.ts';
import { openView } from '../support/views.ts';

freshOfficeForEachTest();

let launched: LaunchedApp;
let page: Page;

const canvas = () => page.getByRole('application');
const announcer = () => page.getByTestId('announcer');
const dialog = () => viewsDialog(page);
const rows = () => savedTitles(page);
const foot = () => page.locator('.presentation__foot');

async function launch(): Promise<void> {
  launched = await start({ theme: 'light', language: 'zh-CN' });
  ({ page } = launched);
  await expect(page.getByRole('treeitem').first()).toBeVisible();
}

async function startGraphOf(name: string): Promise<void> {
  await startGraph(page, name);
  await canvas().focus();
}

const save = (title: string, notes = ''): Promise<void> => saveView(page, title, notes);
const open = (title: string): Promise<void> => openSavedView(page, title);

async function saved(title: string): Promise<SavedView> {
  const lines = await ask(page, 'savedViews.list', null);
  const line = lines.find((other) => other.title === title);
  if (!line) throw new Error(`no view is called ${title}`);
  return ask(page, 'savedViews.read', { id: line.id });
}

/** What is looked at now, as a view that is saved for it. */
async function lookedAt(title: string): Promise<Pick<SavedView, 'address' | 'picture'>> {
  await save(title);
  const { address, picture } = await saved(title);
  return { address, picture };
}

/** A picture as somebody works on it: zoomed, moved, pinned, marked, in focus, locked. */
async function work(): Promise<void> {
  await startGraphOf('市发改委');
  await page.getByRole('button', { name: '放大', exact: true }).click();
  const box = await canvas().boundingBox();
  if (!box) throw new Error('the canvas is not there');
  await page.mouse.move(box.x + 8, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 90, box.y + 50, { steps: 4 });
  await page.mouse.up();
  await canvas().focus();
  await page.keyboard.press('s');
  const facets = page.getByRole('complementary', { name: '筛选' });
  await facets.getByRole('checkbox').last().uncheck();
  await canvas().focus();
  await page.keyboard.press('s');
  await expect(facets).toBeHidden();
  await page.keyboard.press('p');
  await page.keyboard.press('Space');
  await page.keyboard.press('1');
  await page.keyboard.press('l');
}

test('saved, changed, opened again: the same picture, place and part of it; one step of the history', async () => {
  await launch();
  await work();
  await save('发改委与谁同担', '先看牵头');
  const { address, picture } = await saved('发改委与谁同担');
  expect(picture?.pinned).toHaveLength(1);
  expect(Object.values(picture?.filter.off ?? {})).toHaveLength(1);
  expect(picture).toMatchObject({ locked: true, focus: { depth: 1 } });
  expect(picture?.marked).toHaveLength(1);
  await canvas().focus();
  await page.keyboard.press('l');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('f');
  await startGraphOf('市住建局');
  await openView(page, '单位职责');
  await open('发改委与谁同担');
  await expect(announcer()).toContainText('已打开视图“发改委与谁同担”');
  expect(await lookedAt('同上')).toEqual({ address, picture });
  await canvas().focus();
  await page.keyboard.press('Control+z');
  await expect(page.locator('.view-head__subject')).toContainText('市住建局');
  await page.keyboard.press('Control+y');
  await expect(page.locator('.view-head__subject')).toContainText('市发改委');
});

test('after a restart it is there and opens the same', async () => {
  await launch();
  await work();
  await save('发改委与谁同担');
  const { address, picture } = await saved('发改委与谁同担');
  await launched.close();
  await launch();
  await open('发改委与谁同担');
  expect(await lookedAt('同上')).toEqual({ address, picture });
});

test('any view is saved with its address, under a title that is proposed', async () => {
  await launch();
  await openView(page, '责任矩阵');
  await page.keyboard.press('Control+s');
  await expect(page.getByLabel('标题', { exact: true })).toHaveValue(/责任矩阵/);
  await page.keyboard.press('Enter');
  await expect(rows()).toHaveText(/责任矩阵/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+s');
  await expect(page.getByLabel('标题', { exact: true })).toHaveValue(/责任矩阵.* 2$/);
  await page.keyboard.press('Escape');
  await openView(page, '关系图');
  await open('责任矩阵');
  await expect(page.getByRole('heading', { name: '责任矩阵' })).toBeVisible();
});

test('the list by keyboard: walked, ordered, renamed, duplicated, deleted and put back', async () => {
  await launch();
  await startGraphOf('市发改委');
  for (const title of ['甲', '乙', '丙']) await save(title);
  await page.keyboard.press('Control+Shift+S');
  await expect(rows().first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(rows().nth(1)).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(rows()).toHaveText(['甲', '丙', '乙']);
  await expect(rows().nth(2)).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('乙（改）');
  await page.keyboard.press('Enter');
  await expect(rows()).toHaveText(['甲', '丙', '乙（改）']);
  await expect(rows().nth(2)).toBeFocused();
  await page.keyboard.press('Control+d');
  await expect(rows()).toHaveText(['甲', '丙', '乙（改）', '乙（改） 副本']);
  await page.keyboard.press('Delete');
  await expect(rows()).toHaveText(['甲', '丙', '乙（改） 副本']);
  await expect(dialog()).toContainText('已删除“乙（改）”');
  await expect(rows().nth(2)).toBeFocused();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect(rows()).toHaveText(['甲', '丙', '乙（改）', '乙（改） 副本']);
  await page.keyboard.press('Escape');
  await expect(dialog()).toBeHidden();
  await expect(page.locator('.view-head__subject')).toContainText('市发改委');
});

test('updated to what is looked at now, and back again; one that cannot be read is taken out', async () => {
  await launch();
  await startGraphOf('市发改委');
  await save('发改委与谁同担', '先看牵头');
  const before = await saved('发改委与谁同担');
  await openView(page, '责任矩阵');
  await expect(page.getByRole('heading', { name: '责任矩阵' })).toBeVisible();
  await page.keyboard.press('Control+Shift+S');
  await expect(rows().first()).toBeFocused();
  await page.keyboard.press('Control+u');
  await expect(dialog()).toContainText('“发改委与谁同担”已更新为当前所见');
  await expect(rows().first()).toBeFocused();
  const updated = await saved('发改委与谁同担');
  expect(updated).toMatchObject({ id: before.id, notes: '先看牵头', picture: null });
  expect(updated.address).toMatch(/^remit:matrix/u);
  await page.keyboard.press('Control+z');
  await expect(dialog()).not.toContainText('已更新为当前所见');
  expect(await saved('发改委与谁同担')).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(dialog()).toBeHidden();
  await launched.close();
  const connection = connect(office.workspace);
  connection.exec('UPDATE saved_view SET picture = \'{"version":2}\'');
  connection.close();
  await launch();
  await page.keyboard.press('Control+Shift+S');
  await expect(rows().first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog()).toContainText('内容无法读取，没有打开');
  await expect(dialog()).toContainText('可在列表中删除');
  await rows().first().press('Delete');
  await expect(rows()).toHaveCount(0);
  await expect(dialog()).toContainText('已删除“发改委与谁同担”');
});

test('presented by keyboard, full screen, and back to where one was', async () => {
  await launch();
  await work();
  await save('第一张', '牵头的都在左边');
  await openView(page, '责任矩阵');
  await save('第二张');
  await openView(page, '关系图');
  await startGraphOf('市住建局');
  const before = await lookedAt('第三张');
  await page.keyboard.press('F5');
  await expect(foot()).toContainText('第一张');
  await expect(foot()).toContainText('牵头的都在左边');
  await expect(foot()).toContainText('1 / 3');
  await expect.poll(() => isFullScreen(launched.app)).toBe(true);
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: '责任矩阵' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(foot()).toContainText('3 / 3');
  await page.keyboard.press('ArrowRight');
  await expect(foot()).toContainText('第三张');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  await expect(foot()).toContainText('1 / 3');
  await page.keyboard.press('Escape');
  await expect(foot()).toBeHidden();
  await expect.poll(() => isFullScreen(launched.app)).toBe(false);
  await expect(page.locator('.view-head__subject')).toContainText('市住建局');
  const after = await lookedAt('第四张');
  expect({ ...after, picture: { ...after.picture, camera: null } }).toEqual({
    ...before,
    picture: { ...before.picture, camera: null },
  });
  expect(after.picture?.camera?.x).toBeCloseTo(before.picture?.camera?.x ?? 0, 3);
  expect(after.picture?.camera?.zoom).toBe(before.picture?.camera?.zoom);
  await canvas().focus();
  await page.keyboard.press('Control+z');
  await expect(announcer()).toContainText('已撤销：以市住建局为中心');
});

test('what was just saved has the keys, the picture after it; a picture saved whole is presented whole and large', async () => {
  await launch();
  await startGraphOf('市发改委');
  await page.keyboard.press('f');
  const before = await drawnView(page);
  expect(before.isInside).toBe(true);
  for (const title of ['甲', '乙']) {
    await page.keyboard.press('Control+s');
    const field = page.getByLabel('标题', { exact: true });
    await expect(field).toBeFocused();
    await field.fill(title);
    await page.keyboard.press('Enter');
    await expect(rows().last()).toHaveText(title);
    await expect(rows().last()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog()).toBeHidden();
    await expect(canvas()).toBeFocused();
  }
  await page.keyboard.press('F5');
  await expect(foot()).toContainText('1 / 2');
  await expect.poll(async () => (await drawnView(page)).zoom).toBeGreaterThan(before.zoom * 1.3);
  await expect.poll(async () => (await drawnView(page)).isInside).toBe(true);
  await page.keyboard.press('Escape');
  await expect(foot()).toBeHidden();
  await expect(canvas()).toBeFocused();
});

test('out to a file and in again; what is gone is named; a file that is none is told', async () => {
  await launch();
  await startGraphOf('市发改委');
  await save('发改委与谁同担');
  const file = join(office.folder, '视图.remit-views.json');
  await answerDialogs(launched.app, file);
  await page.keyboard.press('Control+Shift+S');
  await dialog().getByRole('button', { name: '全部导出' }).click();
  await expect(dialog().getByText(`已保存 ${file}`)).toBeVisible();
  expect(existsSync(file)).toBe(true);
  const text = readFileSync(file, 'utf8');
  const gone = (await saved('发改委与谁同担')).picture?.nodes.at(-1);
  if (!gone) throw new Error('the picture is empty');
  writeFileSync(file, text.replaceAll(gone.id, 'agency:00000000000000000000').replaceAll('同担', '共担'));
  await dialog().getByRole('button', { name: '导入…' }).click();
  await expect(dialog()).toContainText('导入 1 个视图');
  await expect(dialog()).toContainText('1 项不在本工作区');
  await dialog().getByRole('button', { name: '导入…' }).click();
  await expect(dialog()).toContainText('与已有视图同名，两个都保留：发改委与谁共担');
  await rows().nth(1).click();
  await expect(page.getByText('“发改委与谁共担”中有 1 项已不在工作区')).toBeVisible();
  await expect(page.getByText(`缺少：${gone.name}`)).toBeVisible();
  writeFileSync(file, '{}');
  await page.keyboard.press('Control+Shift+S');
  await dialog().getByRole('button', { name: '导入…' }).click();
  await expect(dialog()).toContainText('不是职图的视图文件');
  await expect(rows()).toHaveCount(3);
});

function isFullScreen(app: ElectronApplication): Promise<boolean> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen() ?? false);
}

async function answerDialogs(app: ElectronApplication, file: string): Promise<void> {
  await answerSaveDialog(app, file);
  await answerOpenDialog(app, file);
}
