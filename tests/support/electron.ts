/** Launches the built app in real Electron, each time as a machine that never saw it before. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { projectRoot } from './paths.ts';
import { isRoot, testEnvironment } from './runtime.ts';

export interface LaunchOptions {
  /** A `*.remit` workspace file instead of the one in the user-data folder. */
  readonly workspace?: string;
  /** Folder of source documents to link on start. */
  readonly documents?: string;
  /** Folder of a dataset instead of the shipped one. */
  readonly dataset?: string;
  readonly language?: 'zh-CN' | 'en';
  /** A folder to keep between launches; without it a new one is made and removed on close. */
  readonly userData?: string;
  /** A packaged executable instead of the built app; it must open its own resources. */
  readonly packagedExecutable?: string;
  /** Further arguments and variables, for a test of one of them. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly width?: number;
  readonly height?: number;
}

export interface LaunchedApp {
  readonly app: ElectronApplication;
  /** The first window, loaded. */
  readonly page: Page;
  readonly userData: string;
  /** Everything the app wrote to its standard streams so far. */
  readonly output: () => string;
  readonly close: () => Promise<void>;
}

function appArguments(options: LaunchOptions, userData: string): string[] {
  const values = {
    'user-data-dir': userData,
    workspace: options.workspace,
    documents: options.documents,
    dataset: options.dataset,
    language: options.language,
  };
  const named = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}=${value}`],
  );
  return [
    ...(options.packagedExecutable === undefined ? [projectRoot] : []),
    ...named,
    ...(options.args ?? []),
  ];
}

function variables(options: LaunchOptions, sqliteBinding: string): Record<string, string> {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  const merged: Record<string, string> = { ...Object.fromEntries(inherited), ...options.env };
  delete merged['ELECTRON_RUN_AS_NODE'];
  delete merged['REMIT_SQLITE_BINDING'];
  if (sqliteBinding !== '' && options.packagedExecutable === undefined)
    merged['REMIT_SQLITE_BINDING'] = sqliteBinding;
  return merged;
}

function collectOutput(app: ElectronApplication): () => string {
  const lines: string[] = [];
  for (const stream of [app.process().stdout, app.process().stderr]) {
    stream?.on('data', (chunk: Buffer) => lines.push(chunk.toString('utf8')));
  }
  return () => lines.join('');
}

/** Starts the app and waits for its window. The caller closes it. */
export async function launchRemit(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const { runtime, sqliteBinding } = testEnvironment();
  const ownUserData = options.userData === undefined;
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'remit-e2e-')));
  const app = await _electron.launch({
    executablePath: options.packagedExecutable ?? runtime.executable,
    args: appArguments(options, userData),
    env: variables(options, sqliteBinding),
    cwd: projectRoot,
    // Playwright switches the sandbox off unless told otherwise; only root needs that.
    chromiumSandbox: !isRoot,
    timeout: 60_000,
  });
  const output = collectOutput(app);
  const page = await app.firstWindow();
  await page.waitForLoadState('domcontentloaded');
  const close = async (): Promise<void> => {
    await app.close();
    if (ownUserData) await rm(userData, { recursive: true, force: true });
  };
  return { app, page, userData, output, close };
}
