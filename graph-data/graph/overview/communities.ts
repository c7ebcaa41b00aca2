/** Into which groups the whole graph falls. */
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { fixedChance } from '../analysis/chance.ts';
import type { Topology } from './topology.ts';

/** Fewer are no group worth a name of its own: they stand together with the rest that hangs on little. */
const FEWEST = 4;

function louvainOf({ ids, source, target, weight }: Topology): readonly number[] {
  const graph: UndirectedGraph = new UndirectedGraph();
  for (const place of ids.keys()) graph.addNode(place);
  for (const [edge, end] of source.entries()) {
    graph.addEdge(end, target[edge] ?? 0, { weight: weight[edge] ?? 1 });
  }
  if (graph.size === 0) return ids.map(() => 0);
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: fixedChance() });
  return ids.map((_, place) => found[place] ?? 0);
}

export interface Communities {
  readonly group: Uint16Array;
  /** Members by group, the largest group first; what hangs on little is last. */
  readonly members: readonly (readonly number[])[];
}

/** Groups of things that are joined with each other more than with others (Louvain, fixed chance). */
export function communitiesOf(topology: Topology): Communities {
  const byLabel = new Map<number, number[]>();
  for (const [place, label] of louvainOf(topology).entries()) {
    const members = byLabel.get(label);
    if (members === undefined) byLabel.set(label, [place]);
    else members.push(place);
  }
  const all = [...byLabel.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  const rest = all
    .filter(({ length }) => length < FEWEST)
    .flat()
    .sort((a, b) => a - b);
  const large = all.filter(({ length }) => length >= FEWEST);
  const members = rest.length === 0 ? large : [...large, rest];
  const group = new Uint16Array(topology.ids.length);
  for (const [at, places] of members.entries()) for (const place of places) group[place] = at;
  return { group, members };
}
