/** A planner takes in documents of their own: chosen, read, listed, opened, removed; a bad file stops no other. */
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import type { ElectronApplication } from 'playwright';
import { docx, paragraph } from '../../scripts/fuzz/files/docx.ts';
import { pdf } from '../../scripts/fuzz/files/pdf.ts';
import { readerOptions } from '../../scripts/setup/import-reader.ts';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';
import { answerOpenDialog } from '../support/open-dialog.ts';
import { inProject } from '../support/paths.ts';
import { IMPORTED, WITH_IMPORTS } from '../support/patience.ts';
import { answerSaveDialog } from '../support/save-dialog.ts';

freshOfficeForEachTest();

const PAPER = docx({
  body: [
    '澜川市人民政府关于修缮渡口的通知',
    '一、修缮渡口',
    '（一）清淤。疏浚东渠。（责任单位：市水利局、市财政局）',
  ]
    .map((line) => paragraph(line))
    .join(''),
});
const PRINTED = pdf([
  {
    lines: [
      { text: '澜川市人民政府关于植树的通知', x: 90, y: 760 },
      { text: '一、植树。种植柳树。（责任单位：市林草局）', x: 90, y: 720 },
    ],
  },
]);

let app: ElectronApplication;
let page: Page;
let close: () => Promise<void>;
let inbox: string;

const choose = (...paths: readonly string[]) => answerOpenDialog(app, ...paths);
const report = () => page.getByRole('region', { name: '导入报告' });
const files = () => page.getByRole('region', { name: '已导入的文件' });

test.beforeEach(async () => {
  test.setTimeout(WITH_IMPORTS);
  ({ app, page, close } = await start({ theme: 'light', language: 'zh-CN' }));
  inbox = join(office.folder, 'inbox');
  await mkdir(inbox, { recursive: true });
  await writeFile(join(inbox, '修缮渡口.docx'), PAPER);
  await writeFile(join(inbox, '植树.pdf'), PRINTED);
  await writeFile(join(inbox, '扫描件.pdf'), pdf([{ lines: [] }]));
  await page.keyboard.press('Control+Shift+O');
  await expect(files()).toContainText('还没有导入文件');
});

test('files are read, listed, searched and opened at their place; a scan says what to do; the report is kept', async () => {
  await choose(inbox);
  await page.getByRole('button', { name: '选择文件夹…' }).click();
  await expect(report()).toContainText('已导入 2 个', IMPORTED);
  await expect(report()).toContainText('未能导入 1 个');
  await expect(report()).toContainText('扫描件或图片');
  const saved = join(office.folder, '报告.txt');
  await answerSaveDialog(app, saved);
  await report().getByRole('button', { name: '保存报告…' }).click();
  await expect(report()).toContainText('报告已保存到', IMPORTED);
  expect(await readFile(saved, 'utf8')).toContain('修缮渡口.docx');
  await files().getByRole('button', { name: '澜川市人民政府关于修缮渡口的通知' }).click();
  await expect(page.getByText('疏浚东渠').first()).toBeVisible();
});

test('the same file again is recognised, and a file can be taken out again', async () => {
  await choose(join(inbox, '修缮渡口.docx'));
  await page.getByRole('button', { name: '选择文件…' }).click();
  await expect(report()).toContainText('已导入 1 个', IMPORTED);
  await page.getByRole('button', { name: '选择文件…' }).click();
  await expect(report()).toContainText('工作区已有（内容相同）1 个', IMPORTED);
  await files().getByRole('button', { name: '移除 修缮渡口.docx' }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '移除' }).click();
  await expect(files()).toContainText('已移除 修缮渡口.docx', IMPORTED);
  await expect(files()).toContainText('还没有导入文件');
});

test('a new edition is compared before it counts, replaces the old one, and the old one comes back', async () => {
  const edition = (bodies: string, figure: number) =>
    Buffer.from(
      `澜川市人民政府关于修缮渡口的通知\n澜政发〔2024〕7号\n\n一、修缮渡口\n（一）清淤。疏浚东渠，到2026年清淤${figure}公里。（责任单位：${bodies}）\n`,
    );
  await writeFile(join(inbox, '旧版.txt'), edition('市水利局、市财政局', 30));
  await writeFile(join(inbox, '新版.txt'), edition('市水利局、市审计局', 45));
  await choose(join(inbox, '旧版.txt'));
  await page.getByRole('button', { name: '选择文件…' }).click();
  await expect(report()).toContainText('已导入 1 个', IMPORTED);
  await choose(join(inbox, '新版.txt'));
  await page.getByRole('button', { name: '选择文件…' }).click();
  await expect(report()).toContainText('可能是新版本 1 份', IMPORTED);
  await page.getByRole('button', { name: '查看差异并决定' }).click();
  const result = page.getByRole('region', { name: '对比结果' });
  await expect(result).toContainText('市审计局');
  await expect(result).toContainText('新增');
  await expect(result).toContainText('数值不同');
  await result
    .getByRole('button', { name: /清淤.*有变化/u })
    .first()
    .click();
  const places = page.getByRole('region', { name: '两处原文' });
  await expect(places).toContainText('市财政局');
  await expect(places).toContainText('市审计局');
  await page.keyboard.press('Escape');
  await expect(places).toBeHidden();
  await page.getByRole('button', { name: '替换旧版' }).click();
  await expect(files()).toContainText('已处理 1 个文件', IMPORTED);
  const aside = page.getByRole('region', { name: '已被替换的旧版' });
  await expect(aside).toContainText('新版.txt');
  await aside.getByRole('button', { name: '恢复 澜川市人民政府关于修缮渡口的通知' }).click();
  await expect(aside).toBeHidden(IMPORTED);
  await expect(files().getByRole('button', { name: '澜川市人民政府关于修缮渡口的通知' })).toHaveCount(2);
});

/** A drag as the system makes it: Chromium is told by its own protocol what hovers and what is let go. */
async function drag(paths: readonly string[], type: 'dragEnter' | 'dragOver' | 'drop'): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  await protocol.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data });
  await protocol.detach();
}

test('files and folders dragged over any view show where they go, and are taken in when let go', async () => {
  const target = page.getByText('松开鼠标即可导入');
  for (const view of ['首页', '责任矩阵', '关系图']) {
    await page.getByRole('navigation').first().getByRole('button', { name: view }).click();
    await drag([inbox], 'dragEnter');
    await drag([inbox], 'dragOver');
    await expect(target).toBeVisible();
    await page.getByRole('navigation').first().dispatchEvent('dragleave');
    await expect(target).toBeHidden();
  }
  await drag([inbox], 'dragEnter');
  await drag([inbox], 'dragOver');
  await expect(target).toBeVisible();
  await drag([inbox], 'drop');
  await expect(target).toBeHidden();
  await expect(report()).toContainText('已导入 2 个', IMPORTED);
  await expect(files()).toContainText('修缮渡口.docx');
});

test('evidence of an imported file says its page and paragraph, and the text where a page begins', async () => {
  await choose(inbox);
  await page.getByRole('button', { name: '选择文件夹…' }).click();
  await expect(report()).toContainText('已导入 2 个', IMPORTED);
  await files().getByRole('button', { name: '澜川市人民政府关于修缮渡口的通知' }).click();
  const text = page.getByRole('document', { name: /./u });
  await expect(text).toContainText('第 1 页');
  await text.getByText('市水利局').first().click();
  await expect(page.locator('.evidence__locator').first()).toContainText('第 3 段');
  // The queue of the review says it in the same words.
  await page.getByRole('navigation').first().getByRole('button', { name: '审阅' }).click();
  await expect(page.getByRole('listbox', { name: '待核内容' })).toContainText(/第 \d+ (?:页|段)/u, IMPORTED);
});

test('files older rules read are told, read again, seen as a difference, applied', async () => {
  await choose(join(inbox, '修缮渡口.docx'));
  await page.getByRole('button', { name: '选择文件…' }).click();
  await expect(report()).toContainText('已导入 1 个', IMPORTED);
  await close();
  const program = inProject('tests', 'support', 'older-rules-on.ts');
  await promisify(execFile)(
    process.execPath,
    [...(readerOptions('').execArgv ?? []), program, office.workspace, office.dataset],
    { cwd: inProject() },
  );
  ({ app, page, close } = await start({ theme: 'light', language: 'zh-CN' }));
  await page.keyboard.press('Control+Shift+O');
  const older = page.getByRole('region', { name: '较早规则读取的文件' });
  await expect(older).toContainText('有 1 个文件由较早的规则读取');
  await older.getByRole('button', { name: '全部重新读取' }).click();
  await expect(page.getByText('已重新读取：0 个读法不变，1 个有变化')).toBeVisible(IMPORTED);
  await page.getByRole('button', { name: '查看差异并决定' }).click();
  await expect(page.getByRole('region', { name: '对比结果' })).toContainText('市水利局');
  await page.getByRole('button', { name: '应用新的读法' }).click();
  await expect(files()).toContainText('已处理 1 个文件', IMPORTED);
  await expect(older).toBeHidden();
});
