/** Saving files from the window: the dialog alone is answered by the test, everything else is real. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { ExportInput } from '../../electron/bridge/contract.ts';
import { ask, askRaw } from '../support/ask.ts';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';
import { readPdf } from '../support/read-pdf.ts';
import { answerSaveDialog } from '../support/save-dialog.ts';

freshOfficeForEachTest();

const everything = { documents: null, bodies: null, measures: null };
const breakdown = (format: ExportInput['format']): ExportInput => ({
  order: { what: 'breakdown', scope: everything },
  format,
});

test('a table is saved, replaced where the dialog asked, and listed', async () => {
  const { app, page, close } = await start();
  const file = join(office.folder, '任务分解表.csv');
  await answerSaveDialog(app, '');
  expect(await ask(page, 'export.save', breakdown('csv'))).toBeNull();
  writeFileSync(file, '旧内容');
  await answerSaveDialog(app, file);
  expect(await ask(page, 'export.save', breakdown('csv'))).toEqual({ file, logged: true });
  expect(readFileSync(file, 'utf8')).toContain('（一）建设乐水绿道');
  expect(await ask(page, 'export.list', null)).toMatchObject([{ what: 'breakdown', format: 'csv', file }]);
  await close();
});

test('a name without its ending gets it, and never at the cost of a file nobody was asked about', async () => {
  const { app, page, close } = await start();
  const file = join(office.folder, '表.xlsx');
  writeFileSync(file, '旧内容');
  await answerSaveDialog(app, join(office.folder, '表'));
  expect(await askRaw(page, 'export.save', breakdown('xlsx'))).toMatchObject({
    ok: false,
    error: { code: 'export-exists' },
  });
  expect(readFileSync(file, 'utf8')).toBe('旧内容');
  expect(await ask(page, 'export.list', null)).toEqual([]);
  await close();
});

test('a folder that is not there is said in words, and nothing is left', async () => {
  const { app, page, close } = await start();
  await answerSaveDialog(app, join(office.folder, '没有', '表.docx'));
  expect(await askRaw(page, 'export.save', breakdown('docx'))).toMatchObject({
    ok: false,
    error: { code: 'export-no-folder', message: expect.stringContaining('所在文件夹不存在') },
  });
  expect(readdirSync(office.folder).filter((name) => name.includes('.tmp'))).toEqual([]);
  await close();
});

test('by keyboard: Ctrl+E, an agency’s brief as PDF, and what was saved is said', async () => {
  const { app, page, close } = await start({ language: 'zh-CN' });
  const file = join(office.folder, '简报.pdf');
  await answerSaveDialog(app, file);
  const { hits } = await ask(page, 'search.find', { text: '市发改委', limit: 1 });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('市发改委');
  await expect(page.getByRole('option').first()).toContainText(hits[0]?.card.name ?? '');
  await page.keyboard.press('Enter');
  await expect(page.locator('.duty-line').first()).toBeVisible();
  await page.keyboard.press('Control+e');
  const choice = page.getByRole('menuitem', { name: 'PDF（.pdf）' }).first();
  await expect(choice).toBeVisible();
  await choice.press('Enter');
  await expect(page.getByText(`已保存 ${file}`)).toBeVisible();
  expect((await readPdf(file)).text).toContain('市发改委职责简报');
  expect((await ask(page, 'app.describe', null)).networkRequestsRefused).toBe(0);
  await close();
});
