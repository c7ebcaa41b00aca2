/** Broken worlds: what the user reads, and what can be done next. */
import { execFileSync } from 'node:child_process';
import { mkdir, open, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ElectronApplication, expect, test } from '@playwright/test';
import { ask, askRaw, heard, listen } from '../support/ask.ts';
import { openOffice } from '../support/office.ts';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';
import { answerOpenDialog } from '../support/open-dialog.ts';

freshOfficeForEachTest();

/** A workspace with a linked text and, after a second start, a copy of it. */
async function makeUsed(): Promise<void> {
  for (const documents of [office.documents, undefined]) {
    const { page, close } = await start(documents === undefined ? {} : { documents });
    await expect
      .poll(async () => (await ask(page, 'documents.list', null)).every((document) => document.linked))
      .toBe(true);
    await close();
  }
}

async function damage(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  const { size } = await handle.stat();
  await handle.write(Buffer.alloc(size / 2, 0xa5), 0, size / 2, size / 4);
  await handle.close();
}

/** Answers the next message boxes by button and keeps what they said. */
async function answerBoxes(app: ElectronApplication, response: number): Promise<void> {
  await app.evaluate(({ dialog }, button) => {
    dialog.showMessageBox = async () => ({ response: button, checkboxChecked: false });
  }, response);
}

test('a damaged workspace is told, left alone, and restored from its copy by the menu', async () => {
  await makeUsed();
  await damage(office.workspace);
  const { page, app, close } = await start();
  await expect(page.getByText('工作区文件已损坏').first()).toBeVisible();
  const broken = await ask(page, 'workspace.summary', null);
  expect(broken).toMatchObject({ readOnly: true, notice: { code: 'workspace-damaged' } });
  expect(broken.damaged?.backup).not.toBeNull();
  expect(broken.busiest[0]?.name).toBe('市发改委');
  await answerBoxes(app, 0);
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('workspace.restore')?.click());
  await expect.poll(async () => (await ask(page, 'workspace.summary', null)).readOnly).toBe(false);
  const mended = await ask(page, 'workspace.summary', null);
  expect(mended).toMatchObject({ notice: null });
  expect(mended.documents.every((document) => document.linked)).toBe(true);
  await expect(page.getByText('工作区文件已损坏')).toHaveCount(0);
  expect((await readdir(office.folder)).some((name) => name.includes('.damaged-'))).toBe(true);
  await close();
});

test('a file that is no workspace is not touched until the user asks for a new one', async () => {
  await writeFile(office.workspace, '只是一段文字。'.repeat(500));
  const { page, close } = await start();
  expect(await ask(page, 'workspace.summary', null)).toMatchObject({
    readOnly: true,
    notice: { code: 'workspace-damaged' },
  });
  await page.getByRole('button', { name: '用自带数据重建' }).click();
  await expect.poll(async () => (await ask(page, 'workspace.summary', null)).readOnly).toBe(false);
  await expect(page.getByRole('button', { name: '用自带数据重建' })).toHaveCount(0);
  expect((await readdir(office.folder)).some((name) => name.includes('.damaged-'))).toBe(true);
  await close();
});

test('a missing dataset is told with the folder; a later start with it is whole', async () => {
  await rm(office.dataset, { recursive: true });
  const first = await start();
  const summary = await ask(first.page, 'workspace.summary', null);
  expect(summary.notice).toMatchObject({
    code: 'dataset-missing',
    message: expect.stringContaining(office.dataset),
  });
  expect(summary.documents).toEqual([]);
  await expect(first.page.getByText('随附数据缺失').first()).toBeVisible();
  await first.close();
  const second = await openOffice();
  const whole = await start({ dataset: second.dataset });
  expect(await ask(whole.page, 'workspace.summary', null)).toMatchObject({ notice: null, readOnly: false });
  await whole.close();
  await second.remove();
});

test('where no file can be made the data is shown from memory and linking says why not', async () => {
  const { page, app, close } = await start({ workspace: '/proc/remit/office.remit' });
  expect(await ask(page, 'workspace.summary', null)).toMatchObject({
    readOnly: true,
    notice: { code: 'workspace-not-creatable' },
  });
  expect((await ask(page, 'search.find', { text: 'fgw', limit: 1 })).total).toBe(1);
  await answerOpenDialog(app, office.documents);
  expect(await askRaw(page, 'documents.link', null)).toMatchObject({
    ok: false,
    error: { code: 'workspace-not-creatable', hint: expect.stringContaining('文件夹') },
  });
  await close();
});

/** Root ignores permissions, so for root the folder is mounted read-only; where that is forbidden the test skips. */
function makeReadOnly(folder: string): (() => void) | null {
  if (process.getuid?.() !== 0) {
    execFileSync('chmod', ['555', folder]);
    return () => execFileSync('chmod', ['755', folder]);
  }
  try {
    execFileSync('mount', ['--bind', folder, folder], { stdio: 'ignore' });
    execFileSync('mount', ['-o', 'remount,bind,ro', folder], { stdio: 'ignore' });
    return () => execFileSync('umount', [folder]);
  } catch {
    return null;
  }
}

test('a workspace in a read-only folder is read, with the texts linked before', async () => {
  const folder = join(office.folder, 'shelf');
  await mkdir(folder);
  const workspace = join(folder, 'office.remit');
  const first = await start({ workspace, documents: office.documents });
  await expect
    .poll(async () => (await ask(first.page, 'documents.list', null)).every((document) => document.linked))
    .toBe(true);
  await first.close();
  const release = makeReadOnly(folder);
  test.skip(release === null, 'NO READ-ONLY FOLDER CAN BE MADE HERE: root without the right to mount');
  try {
    const { page, close } = await start({ workspace });
    const summary = await ask(page, 'workspace.summary', null);
    expect(summary).toMatchObject({ readOnly: true, notice: { code: 'workspace-read-only' } });
    expect(summary.documents.every((document) => document.linked)).toBe(true);
    await expect(page.getByText('只读').first()).toBeVisible();
    await close();
  } finally {
    release?.();
  }
});

async function killService(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ app: main }) => {
    const service = main.getAppMetrics().find((metric) => metric.name === 'Remit graph service');
    if (service === undefined) throw new Error('no graph service');
    process.kill(service.pid, 'SIGKILL');
  });
}

test('a graph service that dies is restarted and loses nothing', async () => {
  const { page, app, close } = await start();
  await ask(page, 'workspace.summary', null);
  await listen(page, 'service.state');
  await killService(app);
  await expect
    .poll(async () => (await heard<'service.state'>(page)).map(({ state }) => state))
    .toEqual(['restarting', 'ready']);
  expect((await ask(page, 'search.find', { text: 'fgw', limit: 1 })).total).toBe(1);
  await close();
});

test('a graph service that keeps dying is given up, and every request is answered', async () => {
  const { page, app, close } = await start();
  await listen(page, 'service.state');
  for (let death = 0; death < 4; death += 1) {
    await expect.poll(async () => (await askRaw(page, 'documents.list', null)).ok).toBe(true);
    await killService(app);
    await expect
      .poll(async () => (await heard<'service.state'>(page)).filter(({ state }) => state !== 'ready').length)
      .toBe(death + 1);
  }
  expect(await askRaw(page, 'search.find', { text: 'fgw', limit: 1 })).toMatchObject({
    ok: false,
    error: { code: 'service-failed', hint: expect.stringContaining('重新启动') },
  });
  await close();
});
