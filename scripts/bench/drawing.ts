/**
 * The whole graph drawn in the real app and, on the same graph in the same run, by force-graph, vis-network and sigma in
 * the same runtime: first frame, frames while panning and zooming, hover, heap, at four sizes. Judged by the bar of the design.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDataset } from '../dataset/folder.ts';
import { withDisplay } from '../setup/display.mjs';
import type { Bench, BenchResult, Row } from './bench.ts';
import { runInChild } from './child.ts';
import { drawApp, type Opened } from './drawing/app.ts';
import { figure, judged, medianOf, type Runs, type Sized } from './drawing/bars.ts';
import { quantile, rounded, spread } from './drawing/figures.ts';
import { buildPeers, drawPeer, PEERS } from './drawing/peers.ts';
import type { Prepared } from './drawing/prepared.ts';
import { worldOf } from './drawing/world.ts';

const SIZES = (process.env['REMIT_BENCH_SIZES'] ?? '1000,5000,20000,50000').split(',').map(Number);
const RUNS = Number(process.env['REMIT_BENCH_RUNS'] ?? 3);

interface Measured extends Sized {
  readonly notes: readonly string[];
}

type Say = (line: string) => void;

/** Several runs, one after the other: two at once would slow each other. */
async function repeated<T>(work: () => Promise<T>): Promise<readonly T[]> {
  const done: T[] = [];
  for (let run = 0; run < RUNS; run += 1) done.push(await work());
  return done;
}

async function measureSize(folder: string, nodes: number, say: Say): Promise<Measured> {
  say(`${nodes} things: making the workspace …`);
  mkdirSync(folder, { recursive: true });
  const [dataset, workspace] = [join(folder, 'dataset'), join(folder, 'office.remit')];
  writeDataset(dataset, worldOf(nodes));
  const prepared = await runInChild<Prepared>(join(import.meta.dirname, 'drawing', 'prepared.ts'), [folder]);
  say(`${nodes} things: the app …`);
  const opened = await repeated(() => drawApp(dataset, workspace));
  const [{ stage }] = opened as readonly [Opened];
  const peers: Record<string, Runs> = {};
  for (const peer of PEERS) {
    say(`${nodes} things: ${peer} …`);
    peers[peer] = await repeated(() => drawPeer(peer, join(folder, 'graph.json'), stage));
  }
  const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
  return {
    ...{ nodes, peers, app: opened.map(({ drawn }) => drawn) },
    notes: [
      `${prepared.things} things, ${prepared.lines} lines: workspace made in ${seconds(prepared.created)} s, positions found once in ${seconds(prepared.found)} s, ` +
        `first opening with the request ${spread(opened.map(({ cold }) => cold))} ms, stage ${stage.width} × ${stage.height}`,
    ],
  };
}

function rowOf(nodes: number, name: string, runs: Runs): Row {
  const one = (what: 'first' | 'interactive' | 'pan' | 'zoom'): string =>
    spread(runs.map((drawn) => figure(drawn, what)));
  const p95 = (pick: 'pan' | 'zoom'): number =>
    rounded(Math.max(...runs.map((drawn) => quantile(drawn[pick], 0.95))));
  return {
    ...{ nodes, renderer: name, 'first ms': one('first'), 'interactive ms': one('interactive') },
    ...{ 'pan ms': one('pan'), 'pan p95': p95('pan'), 'zoom ms': one('zoom'), 'zoom p95': p95('zoom') },
    'hover ms': spread(runs.map(({ hover }) => hover)),
    'heap MB': spread(runs.map(({ heap }) => heap)),
  };
}

/** How many times as long as the app each peer takes. */
function ratioNotes(sized: Sized): readonly string[] {
  const ratios = Object.entries(sized.peers).map(([name, runs]) => {
    const times = (['first', 'pan', 'zoom'] as const).map(
      (what) => `${what} ${(medianOf(runs, what) / medianOf(sized.app, what)).toFixed(1)}`,
    );
    return `${name} ${times.join(', ')}`;
  });
  return [`${sized.nodes} things, times of the app: ${ratios.join('; ')}`];
}

async function run(say: Say): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'remit-bench-'));
  try {
    await buildPeers();
    return await withDisplay({ say }, async (variables) => {
      Object.assign(process.env, variables);
      const measured: Measured[] = [];
      for (const nodes of SIZES) {
        const place = join(folder, String(nodes));
        measured.push(await measureSize(place, nodes, say));
        rmSync(place, { recursive: true, force: true });
      }
      const lines = measured.flatMap(judged);
      return {
        rows: measured.flatMap(({ nodes, app, peers }) => [
          rowOf(nodes, 'Remit', app),
          ...Object.entries(peers).map(([name, runs]) => rowOf(nodes, name, runs)),
        ]),
        notes: [
          ...measured.flatMap(({ notes }) => notes),
          ...measured.flatMap(ratioNotes),
          ...lines.map(
            ({ what, nodes, measured: found, bar, met }) =>
              `${met ? 'met   ' : 'MISSED'} ${what} at ${nodes}: ${found}, bar ${bar}`,
          ),
          'medians of the runs with their range; sigma draws by WebGL in software where there is no GPU',
        ],
        withinBar: lines.every(({ met }) => met),
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const drawing: Bench = {
  measures: `the whole graph in the real app beside ${PEERS.join(', ')}, ${SIZES.join(' / ')} things, ${RUNS} runs`,
  run,
};
