/** A planner hands in a table with titles of their own: sees it, says what its columns hold, and next week's reads by itself. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { ElectronApplication } from 'playwright';
import { unknownTable } from '../support/ledger-tables.ts';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';
import { answerOpenDialog } from '../support/open-dialog.ts';
import { IMPORTED, WITH_IMPORTS } from '../support/patience.ts';

freshOfficeForEachTest();

let app: ElectronApplication;
let page: Page;
let inbox: string;

const files = () => page.getByRole('region', { name: '已导入的文件' });
const report = () => page.getByRole('region', { name: '导入报告' });
const dialog = () => page.getByRole('dialog', { name: /列对应/u });
const column = (title: string) => dialog().getByRole('combobox', { name: `“${title}”列的含义` });

async function take(name: string, title: string, ...tasks: readonly string[]): Promise<void> {
  const path = join(inbox, name);
  await writeFile(path, unknownTable(title, ...tasks));
  await answerOpenDialog(app, path);
  await page.getByRole('button', { name: '选择文件…' }).click();
}

test.beforeEach(async () => {
  test.setTimeout(WITH_IMPORTS);
  ({ app, page } = await start({ theme: 'light', language: 'zh-CN' }));
  inbox = join(office.folder, 'inbox');
  await mkdir(inbox, { recursive: true });
  await page.keyboard.press('Control+Shift+O');
  await expect(files()).toContainText('还没有导入文件');
});

test('a table with unknown titles waits, is told by keyboard with a preview, remembered, and forgotten', async () => {
  await take('一周.xlsx', '澜川市渡口台账第一周', '疏浚东渠', '修缮渡口');
  await expect(report()).toContainText('等待列对应 1 个', IMPORTED);
  const waiting = page.getByRole('region', { name: '等待列对应的表格' });
  await waiting.getByRole('button', { name: '列对应 一周.xlsx' }).press('Enter');
  await expect(dialog()).toContainText('列对应：一周.xlsx');
  await expect(dialog().getByRole('region', { name: '表格内容' })).toContainText('市财政局、市审计局');
  const preview = dialog().getByRole('region', { name: '按此读出' });
  await expect(preview).toContainText('2 项任务有责任单位', IMPORTED);
  await expect(preview).toContainText('2 个完成时限');
  await expect(dialog()).toContainText('单元格多为单位名称');

  // Another choice by keyboard: the column that supports is left out, and the preview follows.
  await column('出力方').focus();
  await expect(column('出力方')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(column('出力方')).toHaveAttribute('aria-activedescendant', /_list_2$/u);
  for (const place of [3, 4, 5, 6, 7]) {
    await page.keyboard.press('ArrowDown');
    await expect(column('出力方')).toHaveAttribute(
      'aria-activedescendant',
      new RegExp(`_list_${place}$`, 'u'),
    );
  }
  await page.keyboard.press('Enter');
  await expect(dialog()).toContainText('由你指定');
  await expect(preview.getByText('市财政局')).toHaveCount(0);
  await dialog().getByRole('button', { name: '应用' }).press('Enter');
  await expect(files()).toContainText('已按列对应重新读取 1 个文件', IMPORTED);
  await expect(files()).toContainText('列对应由你指定');
  await expect(waiting).toBeHidden();

  await take('二周.xlsx', '澜川市渡口台账第二周', '清理航道', '加固堤岸');
  await expect(report()).toContainText('已导入 1 个', IMPORTED);
  const remembered = page.getByRole('region', { name: '记住的列对应' });
  await expect(remembered).toContainText('2 个文件按此读取');
  await remembered.getByRole('button', { name: /^忘记列对应/u }).click();
  await expect(remembered).toBeHidden(IMPORTED);
  await expect(files()).toContainText('二周.xlsx');

  // Told again from the list: both files have these titles.
  await files().getByRole('button', { name: '列对应 二周.xlsx' }).click();
  await expect(dialog().getByRole('region', { name: '按此读出' })).toContainText(
    '另有 1 个文件表头相同',
    IMPORTED,
  );
  await page.keyboard.press('Escape');
  await expect(dialog()).toBeHidden();
});
