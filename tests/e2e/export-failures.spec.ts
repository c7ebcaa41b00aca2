/** A picture and a table that cannot be saved: which file, why, what to do; and nothing half-written beside it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { ask } from '../support/ask.ts';
import { openListBeside } from '../support/keys.ts';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';
import { answerSaveDialog } from '../support/save-dialog.ts';
import { pickBest } from '../support/search-box.ts';

freshOfficeForEachTest();

type Started = Awaited<ReturnType<typeof start>>;

async function startWithGraph(): Promise<Started> {
  const started = await start({ language: 'zh-CN' });
  const { page } = started;
  await pickBest(page, '市发改委');
  await expect(page.locator('.duty-line').first()).toBeVisible();
  return started;
}

/** From the menu of exports, by keyboard; in a menu beside it where `beside` names one. */
async function pick(page: Page, group: RegExp, item: string, beside: string | null = null): Promise<void> {
  await page.keyboard.press('Control+e');
  const items = page.locator('.ant-dropdown-menu-item-group', { hasText: group });
  if (beside === null) await items.getByRole('menuitem', { name: item }).press('Enter');
  else {
    const list = await openListBeside(page, items.getByRole('menuitem', { name: beside }));
    await list.getByRole('menuitem', { name: item }).press('Enter');
  }
  await expect(page.getByRole('menuitem')).toHaveCount(0);
}

const EXPORTS = [
  { what: 'a picture', file: '图.png', group: /关系图 · 当前所见/u, item: 'PNG 图片，2 倍（.png）' },
  { what: 'a table', file: '表.xlsx', group: /任务分解表 · 全部/u, item: 'Excel 表格（.xlsx）' },
] as const;

/** A disk of its own, gone when the work is done. */
async function onDisk(
  options: string,
  prepare: (folder: string) => void,
  work: (folder: string) => Promise<void>,
) {
  const folder = join(office.folder, '另一个盘');
  mkdirSync(folder);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
  try {
    prepare(folder);
    execFileSync('mount', ['-o', `remount,${options}`, folder]);
    await work(folder);
  } finally {
    execFileSync('umount', [folder]);
  }
}

/** Whether this machine lets a test mount a disk of its own. */
function canMount(): boolean {
  if (process.getuid?.() !== 0) return false;
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

for (const { what, file, group, item } of EXPORTS) {
  test(`${what} on a full disk`, async () => {
    test.skip(!canMount(), 'a disk of its own needs root and the right to mount');
    const { app, page } = await startWithGraph();
    const fill = (folder: string): void => writeFileSync(join(folder, '占位'), Buffer.alloc(60 * 1024));
    await onDisk('rw', fill, async (folder) => {
      await answerSaveDialog(app, join(folder, file));
      await pick(page, group, item);
      await expect(page.getByText(`磁盘空间不足，没有写入 ${join(folder, file)}`)).toBeVisible();
      await expect(page.getByText('请清理磁盘或换一个位置后重试')).toBeVisible();
      expect(readdirSync(folder)).toEqual(['占位']);
      expect(await ask(page, 'export.list', null)).toEqual([]);
    });
  });

  test(`${what} where nothing may be written`, async () => {
    test.skip(!canMount(), 'a disk of its own needs root and the right to mount');
    const { app, page } = await startWithGraph();
    const leave = (folder: string): void => writeFileSync(join(folder, file), '旧内容');
    await onDisk('ro', leave, async (folder) => {
      await answerSaveDialog(app, join(folder, file));
      await pick(page, group, item);
      await expect(page.getByText(`没有权限写入 ${join(folder, file)}`)).toBeVisible();
      await expect(page.getByText('请检查文件或文件夹是否为只读')).toBeVisible();
      expect(readdirSync(folder)).toEqual([file]);
      expect(readFileSync(join(folder, file), 'utf8')).toBe('旧内容');
    });
  });
}

/** Stops the process that prints before it has printed, as a machine does that is out of memory. */
async function haltPrinting(app: ElectronApplication): Promise<() => Promise<void>> {
  await app.evaluate((electron) => {
    electron.app.once('web-contents-created', (_event, contents) => {
      contents.once('dom-ready', () => {
        const pid = contents.getOSProcessId();
        Object.assign(globalThis, { haltedByTest: pid });
        process.kill(pid, 'SIGSTOP');
      });
    });
  });
  return () =>
    app.evaluate(() => {
      process.kill(Reflect.get(globalThis, 'haltedByTest') as number, 'SIGCONT');
    });
}

const PAGES = [
  {
    what: 'a picture',
    file: '图.pdf',
    group: /关系图 · 当前所见/u,
    beside: 'PDF 一页（.pdf）',
    item: 'A4 横向',
  },
  { what: 'a table', file: '表.pdf', group: /任务分解表 · 全部/u, beside: null, item: 'PDF（.pdf）' },
] as const;

for (const { what, file, group, beside, item } of PAGES)
  test(`${what} that takes long is given up at once, and the next one is saved`, async () => {
    const { app, page } = await startWithGraph();
    const path = join(office.folder, file);
    await answerSaveDialog(app, path);
    const goOn = await haltPrinting(app);
    await pick(page, group, item, beside);
    const cancel = page.locator('.notice-bar').getByRole('button', { name: '取消', exact: true });
    await expect(cancel).toBeVisible();
    await cancel.press('Enter');
    await expect(cancel).toBeHidden();
    expect(readdirSync(office.folder).filter((name) => name.includes(file) || name.includes('.tmp'))).toEqual(
      [],
    );
    expect(await ask(page, 'export.list', null)).toEqual([]);
    await goOn();
    await pick(page, group, item, beside);
    await expect(page.getByText(`已保存 ${path}`)).toBeVisible();
  });
