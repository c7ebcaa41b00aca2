/** The whole of the invented city, placed by the functions of the service. */
import type { Overview } from '../../../electron/bridge/contract.ts';
import type { ClaimGraph } from '../../../graph-data/graph/build.ts';
import { findPositions, overviewOf, topologyOf } from '../../../graph-data/graph/overview/index.ts';
import { graph as city } from './pages.ts';

/** A graph as the window gets it. */
export function overviewIn(graph: ClaimGraph): Overview {
  const topology = topologyOf(graph);
  const steps = findPositions(topology);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return overviewOf(graph, topology, value);
  }
}

export const overview = (): Overview => overviewIn(city);
