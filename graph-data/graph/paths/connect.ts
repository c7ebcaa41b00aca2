/** How things are connected: the different short paths between two, or the shortest between each two of several. */
import type { EntityId, StatementId } from '../../model/ids.ts';
import { type ClaimGraph, edgeOf } from '../build.ts';
import { differentWays } from './different.ts';
import type { Budget } from './field.ts';
import type { Way } from './shortest.ts';
import type { Path, PathOptions, PathStep, PathsFound } from './types.ts';
import { type Walkable, walkable } from './walkable.ts';

/** Nodes of the graph are entities and its edges statements. */
function stepOf(ground: Walkable, from: string, to: string): readonly PathStep[] {
  const [first, ...further] = ground.claims(ground.placeOf(from), ground.placeOf(to));
  if (first === undefined) return [];
  return [
    {
      ...{ from: from as EntityId, to: to as EntityId },
      claim: edgeOf(ground.graph, first),
      further: further as StatementId[],
    },
  ];
}

function pathOf(ground: Walkable, { ids, weight }: Way): Path {
  const steps = ids.slice(1).flatMap((to, index) => stepOf(ground, ids[index] ?? '', to));
  return { from: ids[0] as EntityId, to: ids.at(-1) as EntityId, steps, weight };
}

function pairsOf(ids: readonly EntityId[]): readonly (readonly [EntityId, EntityId])[] {
  return ids.flatMap((from, index) => ids.slice(index + 1).map((to) => [from, to] as const));
}

/** A path over another of the chosen things is told by the paths to that thing. */
function passesAnother({ ids }: Way, chosen: ReadonlySet<string>): boolean {
  return ids.slice(1, -1).some((id) => chosen.has(id));
}

/**
 * Between two things up to `limit` different paths; among more, the shortest path of each pair, as far as it does not
 * lead over a third of them. Things the graph does not know are passed over.
 */
export function connect(graph: ClaimGraph, ids: readonly EntityId[], options: PathOptions): PathsFound {
  const known = [...new Set(ids)].filter((id) => graph.hasNode(id));
  const chosen = new Set<string>(known);
  const pairs = pairsOf(known);
  const ground = walkable(graph, options);
  const limit = pairs.length === 1 ? options.limit : 1;
  const paths: Path[] = [];
  const apart: (readonly [EntityId, EntityId])[] = [];
  let complete = true;
  for (const [from, to] of pairs) {
    const budget: Budget = { left: options.budget };
    const ways = differentWays(ground, from, to, { limit, longest: options.longest }, budget);
    if (ways.length === 0) apart.push([from, to]);
    if (budget.left === 0) complete = false;
    paths.push(...ways.filter((way) => !passesAnother(way, chosen)).map((way) => pathOf(ground, way)));
  }
  return { paths: paths.sort((a, b) => a.weight - b.weight), apart, complete };
}
