import { expect, test } from '@playwright/test';
import type { RemitApi } from '../../electron/bridge/contract.ts';
import { launchRemit, runtimeEnvironment } from '../support/electron.ts';

test('the built app opens its window in the runtime the set-up found', async () => {
  const { app, page, close } = await launchRemit();
  try {
    await expect(page).toHaveTitle(/职图/);
    const versions = await app.evaluate(() => process.versions.electron);
    expect(versions).toBe(runtimeEnvironment().runtime.version);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  } finally {
    await close();
  }
});

test('a first start creates a workspace from the shipped dataset', async () => {
  const { page, close } = await launchRemit();
  try {
    const answer = await page.evaluate(() =>
      (window as unknown as { remit: RemitApi }).remit.request('workspace.summary', null),
    );
    expect(answer).toMatchObject({ ok: true });
    expect(answer.ok && answer.value.documents.length).toBeGreaterThan(0);
  } finally {
    await close();
  }
});
