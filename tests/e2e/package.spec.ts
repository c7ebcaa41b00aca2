import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listPackage } from '@electron/asar';
import { expect, test } from '@playwright/test';
import type { RemitApi } from '../../electron/bridge/contract.ts';
import { pdf } from '../../scripts/fuzz/files/pdf.ts';
import { type LaunchedApp, launchRemit } from '../support/electron.ts';
import { answerOpenDialog } from '../support/open-dialog.ts';
import { inProject } from '../support/paths.ts';

/** Packs when the package is not up to date and returns the executable it names on its last line. */
function packagedExecutable(): string {
  const script = inProject('scripts', 'package-dir.mjs');
  const lines = execFileSync(process.execPath, [script], { encoding: 'utf8' }).trim().split('\n');
  return lines.at(-1)?.replace(/^\[package\] /, '') ?? '';
}

test.describe('the unpacked package', () => {
  let executable = '';
  let launched: LaunchedApp;

  test.beforeAll(async () => {
    test.setTimeout(300_000);
    executable = packagedExecutable();
    expect(existsSync(executable)).toBe(true);
    launched = await launchRemit({ packagedExecutable: executable });
  });

  test.afterAll(() => launched.close());

  test('is a packaged app that knows its own name and version', async () => {
    const { app } = launched;
    expect(await app.evaluate((electron) => electron.app.isPackaged)).toBe(true);
    expect(await app.evaluate((electron) => electron.app.getName())).toBe('Remit');
    expect(await app.evaluate((electron) => electron.app.getAppPath())).toContain('app.asar');
  });

  test('holds what was built and nothing else of the checkout', () => {
    const archive = join(dirname(executable), 'resources', 'app.asar');
    const roots = new Set(listPackage(archive, { isPack: false }).map((path) => path.split(/[\\/]/)[1]));
    expect([...roots].sort()).toEqual(['LICENSE', 'node_modules', 'out', 'package.json']);
    const addons = readdirSync(`${archive}.unpacked`, { recursive: true, encoding: 'utf8' });
    expect(addons.filter((path) => path.endsWith('.node'))).toHaveLength(1);
  });

  test('opens its database with its own addon and its own dataset', async () => {
    const summary = await launched.page.evaluate(() =>
      (window as unknown as { remit: RemitApi }).remit.request('workspace.summary', null),
    );
    expect(summary).toMatchObject({ ok: true });
    expect(summary.ok && summary.value.documents.length).toBeGreaterThan(0);
    const about = await launched.page.evaluate(() =>
      (window as unknown as { remit: RemitApi }).remit.request('app.describe', null),
    );
    expect(about.ok && about.value.sqlite).toMatch(/^3\./);
    expect(about.ok && about.value.workspaceFile.startsWith(launched.userData)).toBe(true);
  });

  test('reads a file of another format with its own thread and its own tables of characters', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'remit-package-'));
    const file = join(folder, '植树.pdf');
    await writeFile(file, pdf([{ lines: [{ text: '澜川市人民政府关于植树的通知', x: 90, y: 760 }] }]));
    await answerOpenDialog(launched.app, file);
    const report = await launched.page.evaluate(() =>
      (window as unknown as { remit: RemitApi }).remit.request('imports.choose', { what: 'files' }),
    );
    await rm(folder, { recursive: true });
    expect(report).toMatchObject({
      ok: true,
      value: { imported: [{ file: '植树.pdf', documents: 1 }], failed: [] },
    });
  });

  test('shows its documents in the window', async () => {
    await expect(launched.page).toHaveTitle(/职图/);
    await expect(launched.page.locator('body')).toContainText('通党发〔2023〕8号');
  });
});
