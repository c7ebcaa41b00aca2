/** The app in a fresh office for every test of a file; what a failed test leaves running is closed. */
import { test } from '@playwright/test';
import type { FixtureDataset } from './dataset.ts';
import { type LaunchedApp, type LaunchOptions, launchRemit } from './electron.ts';
import { type Office, openOffice } from './office.ts';

/** Live binding: the office of the test that runs. */
export let office: Office;
const running: LaunchedApp[] = [];

/** Registers the hooks; call it once at the top of a spec file, with the documents if not those of the invented city. */
export function freshOfficeForEachTest(fixture?: () => FixtureDataset): void {
  test.beforeEach(async () => {
    office = await openOffice(fixture?.());
  });
  test.afterEach(async () => {
    for (const { close } of running.splice(0)) await close();
    await office.remove();
  });
}

/** Launches the app on the office's dataset, workspace and user-data folder. */
export async function start(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const { dataset, workspace, userData } = office;
  const launched = await launchRemit({ dataset, workspace, userData, ...options });
  running.push(launched);
  return launched;
}
