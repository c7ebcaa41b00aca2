/**
 * The whole graph drawn in the real app and, on the same graph in the same run, by force-graph, vis-network and sigma in
 * the same runtime: first frame, frames while panning and zooming, hover, heap, at four sizes. Judged by the bar of the design.
 */
import { join } from 'node:path';
import { writeDataset } from '../dataset/folder.ts';
import type { Bench, BenchResult, Say } from './bench.ts';
import { appOn, type Told } from './drawing/app.ts';
import { judged, type Sized } from './drawing/bars.ts';
import { type Drawn, MEASURES } from './drawing/drawn.ts';
import { buildPeers, PEERS, peerOn } from './drawing/peers.ts';
import type { Prepared } from './drawing/prepared.ts';
import { lineNote, ratioNote, rowsOf } from './drawing/told.ts';
import { inTurn, type Subject } from './drawing/turns.ts';
import { isMissing } from './shared/answers.ts';
import { runInChild } from './shared/child.ts';
import { spread } from './shared/figures.ts';
import { inFolder } from './shared/folder.ts';
import { withApp } from './shared/window.ts';
import { placesIn } from './shared/workspace.ts';
import { worldOf } from './shared/world.ts';

const SIZES = (process.env['REMIT_BENCH_SIZES'] ?? '1000,5000,20000,50000').split(',').map(Number);
const RUNS = Number(process.env['REMIT_BENCH_RUNS'] ?? 3);
/** A renderer that needs longer for one measure hangs, in milliseconds. */
const BOUND = 60_000;
/** Of the window where the app could not be drawn in. */
const USUAL_STAGE = { width: 657, height: 689 };

interface Measured extends Sized {
  readonly note: string;
}

/** Several runs, one after the other: two at once would slow each other. What got no answer is not asked again. */
async function repeated<Window>(subject: Subject<Window>): Promise<readonly Drawn[]> {
  const runs: Drawn[] = [];
  while (runs.length < RUNS) {
    const without = new Set(MEASURES.filter((what) => runs.some((drawn) => isMissing(drawn[what]))));
    if (without.has('first')) break;
    runs.push(await inTurn(subject, BOUND, without));
  }
  return runs;
}

async function measureSize(folder: string, nodes: number, say: Say): Promise<Measured> {
  say(`${nodes} things: making the workspace …`);
  writeDataset(placesIn(folder).dataset, worldOf(nodes));
  const prepared = await runInChild<Prepared>(join(import.meta.dirname, 'drawing', 'prepared.ts'), [folder]);
  say(`${nodes} things: the app …`);
  const told: Told[] = [];
  const app = await repeated(appOn(folder, (one) => told.push(one)));
  const stage = told[0]?.stage ?? USUAL_STAGE;
  const peers: Record<string, readonly Drawn[]> = {};
  for (const peer of PEERS) {
    say(`${nodes} things: ${peer} …`);
    peers[peer] = await repeated(peerOn(peer, join(folder, 'graph.json'), stage));
  }
  const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
  return {
    ...{ nodes, peers, app },
    note:
      `${prepared.things} things, ${prepared.lines} lines: workspace made in ${seconds(prepared.created)} s, positions found once in ${seconds(prepared.found)} s, ` +
      `first opening with the request ${spread(told.map(({ cold }) => cold))} ms, stage ${stage.width} × ${stage.height}`,
  };
}

async function run(say: Say): Promise<BenchResult> {
  await buildPeers();
  return withApp(say, async () => {
    const measured: Measured[] = [];
    for (const nodes of SIZES) measured.push(await inFolder((folder) => measureSize(folder, nodes, say)));
    const lines = measured.flatMap(judged);
    return {
      rows: measured.flatMap(rowsOf),
      notes: [
        ...measured.map(({ note }) => note),
        ...measured.map(ratioNote),
        ...lines.map(lineNote),
        `medians of the runs with their range; what gives no answer in ${BOUND / 1000} s is not asked again; sigma draws by WebGL in software where there is no GPU`,
      ],
      withinBar: lines.every(({ met }) => met !== false),
    };
  });
}

export const drawing: Bench = {
  measures: `the whole graph in the real app beside ${PEERS.join(', ')}, ${SIZES.join(' / ')} things, ${RUNS} runs`,
  run,
};
