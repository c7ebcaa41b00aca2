/** The peers in the runtime of the app: a page of its own, built for the bench alone, one window for each drawing. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { build } from 'vite';
import { inProject } from '../../app/places.ts';
import { runtimeEnvironment } from '../../app/runtime.ts';
import { frames, heap, hover, prepare, UNCAPPED } from './driving.ts';
import type { Drawn } from './figures.ts';
import type { Peers } from './page/page.ts';

export const PEERS = ['force-graph', 'vis-network', 'sigma'] as const;
export type Peer = (typeof PEERS)[number];

const PAGE = inProject('scripts', 'bench', 'drawing', 'page');
const WINDOW = inProject('scripts', 'bench', 'drawing', 'window');
const HOLD_READY = inProject('scripts', 'app', 'hold-ready.cjs');
const BUILT = inProject('.cache', 'bench', 'peers');

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

/** One drawing of one peer in a window of its own. */
export async function drawPeer(peer: Peer, graphFile: string, { width, height }: Stage): Promise<Drawn> {
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
    await prepare(page);
    const called = <T>(work: (peers: Peers, value: string) => T, value: string): Promise<T> =>
      page.evaluate(`(${work.toString()})(window.peers, ${JSON.stringify(value)})`) as Promise<T>;
    await called((peers, text) => peers.load(text), readFileSync(graphFile, 'utf8'));
    const cdp = await page.context().newCDPSession(page);
    const before = await heap(cdp);
    const first = await called((peers, name) => peers.draw(name), peer);
    const after = await heap(cdp);
    const pan = await frames(page, 'pan');
    const zoom = await frames(page, 'zoom');
    const moved = await hover(page, cdp, '#stage');
    return {
      ...{ first, pan, zoom },
      interactive: first,
      hover: moved,
      heap: after - before,
      exchange: null,
    };
  } finally {
    await app.close();
  }
}
