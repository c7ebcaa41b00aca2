/** The peers in the runtime of the app: a page of its own, built for the bench alone, a window for each drawing. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type CDPSession, type ElectronApplication, type Page } from '@playwright/test';
import { build } from 'vite';
import { inProject } from '../../app/places.ts';
import { runtimeEnvironment } from '../../app/runtime.ts';
import { isMissing, within } from '../shared/answers.ts';
import { teachNames } from '../shared/window.ts';
import { frames, heap, hover, UNCAPPED } from './driving.ts';
import type { Peers } from './page/page.ts';
import type { Subject } from './turns.ts';

export const PEERS = ['force-graph', 'vis-network', 'sigma'] as const;
export type Peer = (typeof PEERS)[number];

const PAGE = inProject('scripts', 'bench', 'drawing', 'page');
const WINDOW = inProject('scripts', 'bench', 'drawing', 'window');
const HOLD_READY = inProject('scripts', 'app', 'hold-ready.cjs');
const BUILT = inProject('.cache', 'bench', 'peers');
/** A window that does not close in so many milliseconds hangs. */
const CLOSING = 5000;

/** Builds the page of the peers outside the app's own bundle. */
export async function buildPeers(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: PAGE,
    base: './',
    build: { outDir: BUILT, emptyOutDir: true, chunkSizeWarningLimit: 4000 },
  });
}

export interface Stage {
  readonly width: number;
  readonly height: number;
}

interface PeerWindow {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Megabytes of the page's heap with the graph loaded and nothing drawn. */
  readonly before: number;
}

function called<T>(page: Page, work: (peers: Peers, value: string) => T, value: string): Promise<T> {
  return page.evaluate(`(${work.toString()})(window.peers, ${JSON.stringify(value)})`) as Promise<T>;
}

async function openWindow(graphFile: string, { width, height }: Stage): Promise<PeerWindow> {
  const { runtime, launchArguments } = runtimeEnvironment();
  const asked = [join(BUILT, 'index.html'), String(width), String(height)];
  const data = `--user-data-dir=${join(BUILT, 'user-data')}`;
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: [...launchArguments, ...UNCAPPED, '-r', HOLD_READY, WINDOW, data, ...asked],
    chromiumSandbox: true,
  });
  try {
    const page = await app.firstWindow();
    await page.waitForFunction(() => 'peers' in window);
    await teachNames(page);
    await called(page, (peers, text) => peers.load(text), readFileSync(graphFile, 'utf8'));
    const cdp = await page.context().newCDPSession(page);
    return { app, page, cdp, before: await heap(cdp) };
  } catch (error) {
    await endWindow({ app });
    throw error;
  }
}

/** A page that hangs cannot be asked to close: its program is ended. */
async function endWindow({ app }: Pick<PeerWindow, 'app'>): Promise<void> {
  const program = app.process();
  if (isMissing(await within(CLOSING, () => app.close()))) program.kill('SIGKILL');
}

/** One peer with the graph of a file, on a stage as large as the app's. */
export const peerOn = (peer: Peer, graphFile: string, stage: Stage): Subject<PeerWindow> => ({
  open: () => openWindow(graphFile, stage),
  draw: async ({ page }) => {
    const first = await called(page, (peers, name) => peers.draw(name), peer);
    return { first: [first], interactive: [first] };
  },
  measures: {
    heap: async ({ cdp, before }) => [(await heap(cdp)) - before],
    pan: ({ page }) => frames(page, 'pan'),
    zoom: ({ page }) => frames(page, 'zoom'),
    hover: async ({ page, cdp }) => [await hover(page, cdp, '#stage')],
  },
  end: endWindow,
});
