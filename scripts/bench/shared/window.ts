/** The real app for a bench: built from the sources as they are, on a display, opened at home. */
import type { CDPSession, Locator, Page } from '@playwright/test';
import { type LaunchedApp, type LaunchOptions, launchRemit } from '../../app/launch.ts';
import { withDisplay } from '../../setup/display.mjs';
import { prepareApp } from '../../setup/prepare.mjs';
import { createReporter } from '../../setup/reporter.mjs';
import type { Say } from '../bench.ts';

/** A workspace of 200,000 elements on a busy machine. */
const PATIENCE = 300_000;

/** Sets the app up where it is not, as `npm start` does: an old build would be measured otherwise. */
export async function withApp<T>(say: Say, work: () => Promise<T>): Promise<T> {
  const reporter = { ...createReporter(process.stderr), say };
  await prepareApp(reporter);
  return withDisplay(reporter, async (variables) => {
    Object.assign(process.env, variables);
    try {
      return await work();
    } finally {
      // The display goes with this bench; the next one asks for its own.
      for (const name of Object.keys(variables)) delete process.env[name];
    }
  });
}

/** What a part of the screen says, in one line. */
const saidBy = async (part: Locator): Promise<string> => (await part.innerText()).replaceAll('\n', ' ');

/** @throws Error with what the screen says instead, also when that is neither home nor a failure. */
export async function homeStands(page: Page): Promise<void> {
  const failed = page.getByRole('alert');
  const stands = page.locator('.home-counts').or(failed).first();
  await stands.waitFor({ timeout: PATIENCE }).catch(async (cause: unknown) => {
    const said = await saidBy(page.locator('body'));
    throw new Error(`home does not stand after ${PATIENCE / 1000} s: ${said.slice(0, 400)}`, { cause });
  });
  if ((await failed.count()) > 0) throw new Error(`home does not stand: ${await saidBy(failed.first())}`);
}

/** The loader of scripts keeps names of inner functions by a helper of its own, which a page has to know, too. */
export async function teachNames(page: Page): Promise<void> {
  await page.evaluate('globalThis.__name ??= (named) => named');
}

/** The window in Chinese and light, with home on it; the caller closes it. */
export async function openAtHome(options: LaunchOptions): Promise<LaunchedApp> {
  const launched = await launchRemit({ language: 'zh-CN', theme: 'light', ...options });
  try {
    launched.page.setDefaultTimeout(PATIENCE);
    await homeStands(launched.page);
    await teachNames(launched.page);
    return launched;
  } catch (error) {
    await launched.close();
    throw error;
  }
}

/** Milliseconds of processor time of the page's main thread while the work goes on: a busy machine does not change it. */
export async function mainThreadWork(cdp: CDPSession, work: () => Promise<void>): Promise<number> {
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const soFar = async (): Promise<number> => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  const before = await soFar();
  await work();
  return ((await soFar()) - before) * 1000;
}
