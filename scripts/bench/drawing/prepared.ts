/** The process that makes a workspace of a folder's dataset with its positions, as the app would on its first start. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openService } from '../shared/workspace.ts';
import type { PeerGraph } from './page/renderer.ts';

export interface Prepared {
  readonly things: number;
  readonly lines: number;
  /** Milliseconds of making the workspace and of finding positions. */
  readonly created: number;
  readonly found: number;
}

async function prepare(folder: string): Promise<Prepared> {
  const started = performance.now();
  const service = await openService(folder);
  const opened = performance.now();
  const overview = await service.answer('graph.overview', null, 'zh-CN');
  const placed = performance.now();
  await service.close();
  const { names, x, y, source, target } = overview;
  const graph: PeerGraph = {
    names,
    ...{ x: [...x], y: [...y], source: [...source], target: [...target] },
  };
  writeFileSync(join(folder, 'graph.json'), JSON.stringify(graph));
  return {
    ...{ things: names.length, lines: source.length },
    ...{ created: opened - started, found: placed - opened },
  };
}

process.send?.(await prepare(process.argv[2] ?? ''));
