/** Paths in the shipped graph: found at once, and every step a claim of it. */
import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../graph-data/graph/index.ts';
import { connect, USUAL_RULES } from '../../../graph-data/graph/paths/index.ts';
import { DATASET_FOLDER, readDataset } from '../../../scripts/dataset/folder.ts';

const { dataset } = readDataset(DATASET_FOLDER);
const graph = buildGraph(dataset.entities, dataset.statements);
const bodies = dataset.entities.filter(({ kind }) => kind === 'agency');
const OPTIONS = { ...USUAL_RULES, limit: 5, longest: 6, budget: 40_000 };

describe('paths in the shipped graph', () => {
  it('join bodies by claims, closest first, without the home city', () => {
    const [first] = bodies.filter(({ id }) => graph.outEdges(id).length > 5);
    expect(first).toBeDefined();
    for (const { id } of bodies) {
      if (first === undefined || id === first.id) continue;
      const { paths } = connect(graph, [first.id, id], OPTIONS);
      const weights = paths.map(({ weight }) => weight);
      expect(weights).toEqual(weights.toSorted((a, b) => a - b));
      for (const { steps } of paths) {
        for (const { claim } of steps) {
          expect(graph.hasEdge(claim.id)).toBe(true);
          expect(claim.relation).not.toBe('of-place');
        }
      }
    }
  });

  it('are found well within the 100 ms a planner does not notice', () => {
    const times: number[] = [];
    for (const [index, { id }] of bodies.entries()) {
      const other = bodies[(index * 7 + 3) % bodies.length]?.id ?? id;
      const start = performance.now();
      connect(graph, [id, other], OPTIONS);
      times.push(performance.now() - start);
    }
    const median = times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
    console.log(`paths: median ${median.toFixed(1)} ms, slowest ${times.at(-1)?.toFixed(1)} ms`);
    expect(median).toBeLessThan(100);
  });
});
