/** Ctrl+P prints what is shown, in every view: a table by its page, a picture as drawn, the others as they stand. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { LaunchedApp } from '../support/electron.ts';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';
import { type Printed, printTo } from '../support/printed.ts';
import { startGraph } from '../support/search-box.ts';
import { countyDataset } from '../support/threads-county.ts';
import { openView } from '../support/views.ts';

freshOfficeForEachTest(countyDataset);

let launched: LaunchedApp;

test.beforeEach(async () => {
  launched = await start({ theme: 'dark', language: 'zh-CN', documents: office.documents });
  await expect(launched.page.getByRole('treeitem').first()).toBeVisible();
});

/** Waits for what will be printed, prints it, and sees that nothing of the frame came along. */
async function printed(words: string): Promise<Printed> {
  const { app, page } = launched;
  await expect(page.locator('#view')).toContainText(words);
  const paper = await printTo(join(office.folder, 'view.pdf'), app, page);
  await expect(page.getByTestId('print-root')).toHaveCount(0);
  expect(paper.facts).toMatch(/A[34]/u);
  for (const frame of ['Ctrl K', '还没有选择']) expect(paper.text).not.toContain(frame);
  return paper;
}

/** View, what is on the screen when it is ready, what the paper says besides. */
const VIEWS: readonly (readonly [string, string, string])[] = [
  ['首页', '工作区', '首页'],
  ['全景', '全景', '全景'],
  ['单位职责', '还没有选单位', '单位职责'],
  ['举措', '还没有选举措', '举措'],
  ['责任矩阵', '责任矩阵', '责任矩阵'],
  ['原文', '石泉县', '密级：'],
  ['职责检查', '职责检查', '密级：'],
  ['跟踪问效', '高标准农田', '跟踪问效'],
  ['时间轴', '今天', '密级：'],
  ['地点', '地点', '密级：'],
  ['文件对比', '文件对比', '密级：'],
  ['分析', '协作最多', '分析'],
  ['导入', '导入', '导入'],
  ['审阅', '审阅', '密级：'],
  ['更正', '更正', '更正'],
];

test('each view goes on paper, without the frame', async () => {
  test.setTimeout(240_000);
  for (const [view, ready, said] of VIEWS)
    await test.step(view, async () => {
      await openView(launched.page, view);
      expect((await printed(ready)).text).toContain(said);
    });
});

test('关系图 goes on paper as its picture', async () => {
  await startGraph(launched.page, '白云水库工程');
  expect((await printed('白云水库工程')).text).toContain('白云水库工程');
});

test('全景 goes on paper with its picture, without the small map', async () => {
  const { app, page } = launched;
  await openView(page, '全景');
  await expect(page.locator('.overview-map')).toBeVisible();
  const file = join(office.folder, 'overview.pdf');
  await printTo(file, app, page);
  const images = execFileSync('pdfimages', ['-list', file], { encoding: 'utf8' }).trim().split('\n').slice(2);
  expect(images.length).toBeGreaterThan(0);
});

test('what is scrolled away is printed, and the filter is held', async () => {
  const { page } = launched;
  await openView(page, '跟踪问效');
  const rows = page.getByRole('table', { name: '线索' }).getByRole('rowheader');
  await expect(rows.first()).toBeVisible();
  const names = await rows.getByRole('button').allInnerTexts();
  const { text } = await printed(names[0] ?? '');
  for (const name of names) expect(text).toContain(name.split('\n')[0] ?? '');
});

test('a printer that fails is told, by page and by sheet; closing the dialog is no failure', async () => {
  const { app, page } = launched;
  const answerAs = (reason: string): Promise<void> =>
    app.evaluate(({ app: running, webContents }, said) => {
      running.on('web-contents-created', (_, contents) => {
        contents.print = (_options, done) => done?.(false, said);
      });
      for (const contents of webContents.getAllWebContents())
        contents.print = (_options, done) => done?.(false, said);
    }, reason);
  const told = page.getByText('打印没有完成：no printer');
  for (const view of ['时间轴', '首页']) {
    await openView(page, view);
    await expect(page.locator('#view')).toContainText(view);
    await answerAs('no printer');
    await page.keyboard.press('Control+p');
    await expect(told).toBeVisible();
    await answerAs('Print job canceled');
    await page.keyboard.press('Control+p');
    await expect(told).toHaveCount(0);
    await expect(page.getByTestId('print-root')).toHaveCount(0);
  }
});
