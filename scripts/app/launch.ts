/**
 * Launches the built app in real Electron through Playwright, each time as on a machine that never saw it before:
 * for the end-to-end tests and for `npm start -- --capture`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

import { inProject, projectRoot } from './places.ts';
import { type RuntimeEnvironment, runtimeEnvironment } from './runtime.ts';

export interface LaunchOptions {
  /** A `*.remit` workspace file instead of the one in the user-data folder. */
  readonly workspace?: string;
  /** Folder of source documents to link on start. */
  readonly documents?: string;
  /** Folder of a dataset instead of the shipped one. */
  readonly dataset?: string;
  readonly language?: 'zh-CN' | 'en';
  readonly theme?: 'light' | 'dark' | 'system';
  /** A folder to keep between launches; without it a new one is made and removed on close. */
  readonly userData?: string;
  /** A packaged executable instead of the built app; it opens its own resources and its own addon. */
  readonly packagedExecutable?: string;
  /** Further arguments and variables, for a test of one of them. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface LaunchedApp {
  readonly app: ElectronApplication;
  /** The first window, its document loaded. */
  readonly page: Page;
  readonly userData: string;
  /** Everything the app wrote to its standard streams so far. */
  readonly output: () => string;
  readonly close: () => Promise<void>;
}

const holdReady = inProject('scripts', 'app', 'hold-ready.cjs');

function appArguments(options: LaunchOptions, userData: string, machine: readonly string[]): string[] {
  const { workspace, documents, dataset, language, theme } = options;
  const values = { 'user-data-dir': userData, workspace, documents, dataset, language, theme };
  const named = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}=${value}`],
  );
  // A package takes no `-r`; its tests wait for a window that is already there.
  const built = options.packagedExecutable === undefined ? ['-r', holdReady, projectRoot] : [];
  return [...machine, ...built, ...named, ...(options.args ?? [])];
}

/** A package must find its own addon and only tests may drive it; the built app is told where the addon lies. */
function variablesFor(
  { packagedExecutable, env }: LaunchOptions,
  sqliteBinding: string,
): Record<string, string> {
  const special =
    packagedExecutable === undefined
      ? { REMIT_SQLITE_BINDING: sqliteBinding }
      : { REMIT_ALLOW_AUTOMATION: '1' };
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || name === 'REMIT_SQLITE_BINDING' || name === 'ELECTRON_RUN_AS_NODE'
      ? []
      : [[name, value]],
  );
  return { ...Object.fromEntries(inherited), ...special, ...env };
}

function launch(
  options: LaunchOptions,
  userData: string,
  environment: RuntimeEnvironment,
): Promise<ElectronApplication> {
  const { runtime, sqliteBinding, launchArguments } = environment;
  return _electron.launch({
    executablePath: options.packagedExecutable ?? runtime.executable,
    args: appArguments(options, userData, launchArguments),
    env: variablesFor(options, sqliteBinding),
    cwd: projectRoot,
    // Playwright switches the sandbox off unless told otherwise; where the machine needs that, launchArguments say so.
    chromiumSandbox: true,
    timeout: 60_000,
  });
}

function collectOutput(app: ElectronApplication): () => string {
  const chunks: string[] = [];
  for (const stream of [app.process().stdout, app.process().stderr]) {
    stream?.on('data', (chunk: Buffer) => chunks.push(chunk.toString('utf8')));
  }
  return () => chunks.join('');
}

/** Starts the app and waits for its window. The caller closes it. */
export async function launchRemit(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'remit-e2e-')));
  const app = await launch(options, userData, runtimeEnvironment());
  const output = collectOutput(app);
  const page = await app.firstWindow();
  await page.waitForLoadState('domcontentloaded');
  const close = async (): Promise<void> => {
    await app.close();
    if (options.userData === undefined) await rm(userData, { recursive: true, force: true });
  };
  return { app, page, userData, output, close };
}
