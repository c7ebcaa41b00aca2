/** Groups of bodies that share more measures with each other than with the rest. */
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { EntityId } from '../../model/ids.ts';
import { byId, type Carried, groundsOf, sharedPairs } from './carried.ts';
import { fixedChance } from './chance.ts';
import type { Analysis, AnalysisLine } from './types.ts';

type Ties = UndirectedGraph<Record<string, never>, { readonly weight: number }>;

function tiesOf(carried: Carried): Ties {
  const graph: Ties = new UndirectedGraph();
  for (const { bodies, measures } of sharedPairs(carried)) {
    graph.mergeEdge(...bodies, { weight: measures.length });
  }
  return graph;
}

/** How many measures a member shares with the other members, each counted for each of them. */
function tieTo(graph: Ties, body: EntityId, members: ReadonlySet<EntityId>): number {
  return graph.reduceEdges(
    body,
    (sum, _, { weight }, source, target) =>
      members.has((source === body ? target : source) as EntityId) ? sum + weight : sum,
    0,
  );
}

function lineOf(carried: Carried, graph: Ties, group: readonly EntityId[]): AnalysisLine {
  const members = new Set(group);
  const tie = new Map(group.map((body) => [body, tieTo(graph, body, members)]));
  const bodies = group.toSorted((a, b) => (tie.get(b) ?? 0) - (tie.get(a) ?? 0) || byId(a, b));
  const inside = [...carried.byMeasure].filter(
    ([, bearers]) => bodies.filter((body) => bearers.has(body)).length > 1,
  );
  const grounds = groundsOf(
    carried,
    bodies,
    inside.map(([measure]) => measure),
  );
  return { bodies, amount: inside.length, grounds };
}

export function bodyGroups(carried: Carried): Analysis {
  const graph = tiesOf(carried);
  const groups = new Map<number, EntityId[]>();
  if (graph.size > 0) {
    const found = louvain(graph, { getEdgeWeight: 'weight', rng: fixedChance() });
    for (const [body, group] of Object.entries(found)) {
      // Nodes of the ties are bodies.
      groups.set(group, [...(groups.get(group) ?? []), body as EntityId]);
    }
  }
  const lines = [...groups.values()]
    .map((group) => lineOf(carried, graph, group))
    .sort(
      (a, b) =>
        b.bodies.length - a.bodies.length || b.amount - a.amount || byId(a.bodies.join(), b.bodies.join()),
    );
  return {
    kind: 'groups',
    method: {
      zh: '共同承担的举措越多，两个单位越近；用鲁汶算法（随机数固定）分组，组名取组内联系最多的单位。',
      en: 'The more measures two bodies share, the closer they are; grouped by the Louvain method with fixed chance, named after the members with most ties inside.',
    },
    lines,
  };
}
