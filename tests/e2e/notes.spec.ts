/** Notes and bookmarks as a planner makes them: by key on what is selected, seen beside it and in a list, taken back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { LaunchedApp } from '../support/electron.ts';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';
import { answerSaveDialog } from '../support/save-dialog.ts';
import { pickBest } from '../support/search-box.ts';
import { seriousFindings } from '../support/serious-findings.ts';
import { openView } from '../support/views.ts';

freshOfficeForEachTest();

let app: LaunchedApp['app'];
let page: Page;

const detail = () => page.getByRole('region', { name: '详情' });
const list = () => page.getByRole('region', { name: '笔记与书签' });
const told = (words: string) => page.getByRole('status').filter({ hasText: words });

test.beforeEach(async () => {
  ({ app, page } = await start({ theme: 'light', language: 'zh-CN', documents: office.documents }));
  await pickBest(page, '市发改委');
  await expect(page.locator('.duty-line').first()).toBeVisible();
});

async function note(words: string): Promise<void> {
  await page.keyboard.press('Shift+N');
  await expect(detail().getByRole('textbox', { name: '我的笔记' })).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Control+Enter');
  await expect(detail().getByRole('complementary', { name: '我的笔记' })).toContainText(words);
}

test('by keyboard: a note and a bookmark on a body, shown as one’s own, on the picture, in the list; Ctrl+Z takes them back', async () => {
  await openView(page, '单位职责');
  await note('分工待核实');
  await page.keyboard.press('Control+Shift+b');
  await expect(told('已加书签')).toBeVisible();
  await page.keyboard.press('Control+Shift+n');
  const row = list().getByRole('listitem');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('分工待核实');
  await expect(row).toContainText('★');
  expect(await seriousFindings(page)).toEqual([]);
  await list()
    .getByRole('button', { name: /^打开“市发改委”/u })
    .press('Enter');
  await expect(list()).toHaveCount(0);

  await openView(page, '关系图');
  await expect(page.locator('.graph-sign')).toHaveText('※★');
  await openView(page, '单位职责');
  await page.keyboard.press('Control+z');
  await expect(detail().getByRole('button', { name: '加书签' })).toHaveAttribute('aria-pressed', 'false');
  await expect(detail().getByRole('complementary', { name: '我的笔记' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(detail().getByRole('complementary', { name: '我的笔记' })).toHaveCount(0);
});

const evidence = () => page.getByRole('region', { name: '依据' });

/** A note on the first duty, written where its evidence stands. */
async function noteOnClaim(): Promise<void> {
  await page.locator('.duty-line').first().getByRole('button', { name: '依据' }).click();
  await expect(evidence()).toBeVisible();
  await page.keyboard.press('Shift+N');
  await expect(evidence().getByRole('textbox', { name: '我的笔记' })).toBeFocused();
  await page.keyboard.type('与批示不一致');
  await page.keyboard.press('Control+Enter');
  await expect(evidence().getByRole('complementary', { name: '我的笔记' })).toContainText('与批示不一致');
}

test('on a claim and on its place: each beside what it is on, and the list leads back to both', async () => {
  await noteOnClaim();
  await evidence()
    .getByRole('button', { name: /^在此处记笔记/u })
    .click();
  await expect(evidence().getByRole('textbox', { name: '我的笔记' })).toBeFocused();
  await page.keyboard.type('原文此处有批注');
  await page.keyboard.press('Control+Enter');
  await expect(evidence().getByRole('complementary', { name: '我的笔记' })).toHaveCount(2);
  await page.keyboard.press('Control+Shift+n');
  await expect(list().getByRole('listitem')).toHaveCount(2);
  await list().getByRole('textbox', { name: '笔记或名称中的词' }).fill('批注');
  await expect(list().getByRole('listitem')).toHaveCount(1);
  await list()
    .getByRole('button', { name: /^打开“/u })
    .click();
  await expect(page.getByRole('region', { name: '原文' }).first()).toBeVisible();
});

test('the list leaves as data when asked for, and a deleted note comes back', async () => {
  await note('待核');
  await page.keyboard.press('Control+Shift+n');
  await expect(list().getByRole('listitem')).toHaveCount(1);
  await expect(list().getByRole('button', { name: /^打开“/u })).toBeFocused();
  const file = join(office.folder, '笔记.json');
  await answerSaveDialog(app, file);
  await list().getByRole('button', { name: '导出 JSON' }).click();
  await expect(page.getByText(`已保存 ${file}`)).toBeVisible();
  expect(JSON.parse(readFileSync(file, 'utf8')).notes[0].text).toBe('待核');
  await list()
    .getByRole('button', { name: /^打开“/u })
    .focus();
  await page.keyboard.press('Delete');
  await expect(list().getByText('还没有笔记和书签')).toBeVisible();
  await expect(list()).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(list().getByRole('listitem')).toHaveCount(1);
});

test('in the text: a sign beside the line, found and opened by keyboard, and one on the paper itself', async () => {
  await noteOnClaim();
  await openView(page, '原文');
  const reader = page.getByRole('document', { name: '原文' });
  const sign = reader.getByRole('button', { name: /^第 \d+ 行有 1 条笔记或书签/u });
  await expect(sign).toHaveAttribute('data-signs', '※');
  await page.keyboard.press('m');
  await expect(sign).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sign).toHaveAttribute('aria-expanded', 'true');
  const opened = reader.getByRole('list', { name: /^第 \d+ 行/u });
  await expect(opened).toContainText('与批示不一致');
  await expect(opened.getByRole('button', { name: /^打开“/u })).toBeFocused();
  expect(await seriousFindings(page)).toEqual([]);
  await opened.getByRole('button', { name: '加书签' }).press('Enter');
  await expect(sign).toHaveAttribute('data-signs', '※★');
  await opened.getByRole('button', { name: /^打开“/u }).press('Escape');
  await expect(sign).toBeFocused();
  await expect(opened).toHaveCount(0);

  await page
    .getByRole('region', { name: '文件' })
    .getByRole('button', { name: /^实施意见/u })
    .click();
  await expect(detail().getByRole('heading', { name: '云岭市共享城市建设实施意见' })).toBeVisible();
  await page.keyboard.press('Control+Shift+b');
  const onPaper = page.getByRole('button', { name: /的笔记$/u });
  await expect(onPaper).toContainText('★');
});
