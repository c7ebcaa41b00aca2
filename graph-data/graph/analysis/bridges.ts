/** Bodies through which others are joined. */
import { UndirectedGraph } from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import { byId, type Carried, groundsOf } from './carried.ts';
import { type Analysis, MOST_LINES } from './types.ts';

/** Shares below this are noise of the ways between one's own measures. */
const LEAST_SHARE = 0.01;

/** Sums come out a hair different in another order; what counts as equal must not. */
const rounded = (share: number): number => Number(share.toFixed(9));

function dutyGraph({ byBody }: Carried): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const [body, duties] of byBody) {
    for (const measure of duties.keys()) graph.mergeEdge(body, measure);
  }
  return graph;
}

export function bridgingBodies(carried: Carried): Analysis {
  const graph = dutyGraph(carried);
  const shares = graph.order === 0 ? {} : betweenness(graph, { getEdgeWeight: null, normalized: true });
  const lines = [...carried.byBody]
    .map(([body, duties]) => ({ body, duties, share: rounded(shares[body] ?? 0) }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share || byId(a.body, b.body))
    .slice(0, MOST_LINES)
    .map(({ body, duties, share }) => ({
      bodies: [body],
      amount: share,
      grounds: groundsOf(carried, [body], duties.keys()),
    }));
  return {
    kind: 'bridges',
    method: {
      zh: '在单位与举措的联系中，任意两点之间最短的路有多大比例经过这个单位（中介中心性）。',
      en: 'The share of shortest ways between any two bodies or measures that pass this body (betweenness centrality).',
    },
    lines,
  };
}
