/** Expanding and finding paths in the real app, with 20,000 and 200,000 elements in the workspace: from the request in the window to its answer. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeDataset } from '../dataset/folder.ts';
import type { Bench, BenchResult, Row, Say } from './bench.ts';
import { runInChild } from './shared/child.ts';
import { median, quantile, rounded } from './shared/figures.ts';
import { inFolder } from './shared/folder.ts';
import { openAtHome, withApp } from './shared/window.ts';
import { placesIn } from './shared/workspace.ts';
import { worldOf } from './shared/world.ts';

/** Things; with three claims each there are four times as many elements. */
const SIZES = [5000, 50_000];
const QUESTIONS = 60;
/** Milliseconds after which an answer is felt as late: the median, and the slowest of twenty. */
const [MEDIAN_BAR, P95_BAR] = [100, 500];

interface Asked {
  readonly expansion: readonly number[];
  readonly neighbourhood: readonly number[];
  readonly paths: readonly number[];
}

/** Milliseconds of every question, asked one after the other from the window. */
function ask(page: Page, ids: readonly string[]): Promise<Asked> {
  return page.evaluate(async (things) => {
    const { remit } = window as unknown as {
      remit: { request(name: string, input: unknown): Promise<{ ok: boolean }> };
    };
    const timed = async (name: string, input: unknown): Promise<number> => {
      const started = performance.now();
      const { ok } = await remit.request(name, input);
      if (!ok) throw new Error(`${name} failed`);
      return performance.now() - started;
    };
    const asked = { expansion: [] as number[], neighbourhood: [] as number[], paths: [] as number[] };
    for (const [at, id] of things.entries()) {
      const other = things[(at + 7) % things.length];
      asked.expansion.push(await timed('graph.expansion', { id, shown: [id] }));
      asked.neighbourhood.push(await timed('graph.neighbourhood', { id, limit: 20, without: [id] }));
      asked.paths.push(
        await timed('graph.paths', { ids: [id, other], limit: 5, excludedKinds: [], excludedRelations: [] }),
      );
    }
    return asked;
  }, ids);
}

function rowOf(elements: number, what: string, milliseconds: readonly number[]): Row {
  return {
    ...{ elements, what, questions: milliseconds.length },
    'median ms': rounded(median(milliseconds)),
    'p95 ms': rounded(quantile(milliseconds, 0.95)),
    'longest ms': rounded(Math.max(...milliseconds)),
  };
}

async function measureSize(folder: string, size: number): Promise<readonly Row[]> {
  const world = worldOf(size);
  writeDataset(placesIn(folder).dataset, world);
  await runInChild(join(import.meta.dirname, 'shared', 'made.ts'), [folder]);
  const { page, close } = await openAtHome(placesIn(folder));
  try {
    const step = Math.floor(size / QUESTIONS);
    const ids = Array.from({ length: QUESTIONS }, (_, at) => world.entities[at * step + (at % 8)]?.id ?? '');
    const { expansion, neighbourhood, paths } = await ask(page, ids);
    const elements = world.entities.length + world.statements.length;
    return [
      rowOf(elements, 'preview of an expansion', expansion),
      rowOf(elements, 'expansion, 20 at a time', neighbourhood),
      rowOf(elements, 'up to five paths', paths),
    ];
  } finally {
    await close();
  }
}

async function run(say: Say): Promise<BenchResult> {
  return withApp(say, async () => {
    const rows: Row[] = [];
    for (const size of SIZES) {
      say(`${size} things …`);
      rows.push(...(await inFolder((folder) => measureSize(folder, size))));
    }
    const late = rows.filter(
      (row) => Number(row['median ms']) > MEDIAN_BAR || Number(row['p95 ms']) > P95_BAR,
    );
    return {
      rows,
      notes: [
        `bar: median ${MEDIAN_BAR} ms, 95th percentile ${P95_BAR} ms; ${late.length} of ${rows.length} lines miss it`,
      ],
      withinBar: late.length === 0,
    };
  });
}

export const latency: Bench = {
  measures: 'expanding and paths in the real app with 20,000 and 200,000 elements in the workspace',
  run,
};
