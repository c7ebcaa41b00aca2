/** Positions with what the window needs to draw them: kinds, importance, groups and their names. Pure. */
import type { ClaimGraph } from '../build.ts';
import { radiusOf } from './disc.ts';
import { bundlesOf } from './positions.ts';
import type { Topology } from './topology.ts';
import type { Overview, OverviewGroup, Positions } from './types.ts';

/** How much a kind is looked for; links count on top. */
const WEIGHTS: Readonly<Record<string, number>> = {
  agency: 1.7,
  document: 1.6,
  measure: 1.3,
  collective: 1.2,
  group: 1.1,
  initiative: 1,
  place: 0.8,
  indicator: 0.8,
  mechanism: 0.8,
  section: 0.7,
  'cited-document': 0.6,
  thread: 0.4,
  observation: 0.3,
};
const USUAL = 0.7;
/** Members that name a group. */
const NAMING = 3;

function importanceOf(graph: ClaimGraph, { ids, degree }: Topology): Float32Array {
  const raw = ids.map(
    (id, place) =>
      (WEIGHTS[graph.getNodeAttribute(id, 'kind')] ?? USUAL) * Math.log2(2 + (degree[place] ?? 0)),
  );
  const most = raw.reduce((top, value) => Math.max(top, value), 1);
  return Float32Array.from(raw, (value) => value / most);
}

/** Links of each thing inside its own group: whoever has most stands for the group. */
function insideDegree({ source, target, ids }: Topology, group: Uint16Array): Uint32Array {
  const inside = new Uint32Array(ids.length);
  for (const [edge, a] of source.entries()) {
    const b = target[edge] ?? 0;
    if (group[a] !== group[b]) continue;
    inside[a] = (inside[a] ?? 0) + 1;
    inside[b] = (inside[b] ?? 0) + 1;
  }
  return inside;
}

function groupsOf(
  topology: Topology,
  { x, y, group }: Positions,
  importance: Float32Array,
): readonly OverviewGroup[] {
  const members: number[][] = [];
  for (const [place, at] of group.entries()) {
    const list = members[at] ?? [];
    members[at] = list;
    list.push(place);
  }
  const inside = insideDegree(topology, group);
  const weight = (place: number): number => (importance[place] ?? 0) * (inside[place] ?? 0);
  return members.map((places) => ({
    ...circleOf(places, x, y),
    size: places.length,
    names: places
      .filter((place) => (inside[place] ?? 0) > 2)
      .sort((a, b) => weight(b) - weight(a) || a - b)
      .slice(0, NAMING),
  }));
}

/** The disc members stand in. */
function circleOf(places: readonly number[], x: Float32Array, y: Float32Array) {
  const edges = (values: Float32Array) => {
    const found = places.map((place) => values[place] ?? 0);
    const low = found.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
    const high = found.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
    return (low + high) / 2;
  };
  const [middleX, middleY] = [edges(x), edges(y)];
  const reach = places.reduce(
    (most, place) => Math.max(most, Math.hypot((x[place] ?? 0) - middleX, (y[place] ?? 0) - middleY)),
    0,
  );
  return { x: middleX, y: middleY, radius: Math.min(radiusOf(places.length), reach + 24) };
}

/** A measure or heading is called by its printed number and words. */
function nameOf(graph: ClaimGraph, id: string): string {
  const { name, properties, kind } = graph.getNodeAttributes(id);
  const isHeading = kind === 'measure' || kind === 'section';
  const number = isHeading ? properties['number'] : null;
  return typeof number === 'string' ? `${number}${name}` : name;
}

export function overviewOf(graph: ClaimGraph, topology: Topology, positions: Positions): Overview {
  const { ids, source, target, role } = topology;
  const importance = importanceOf(graph, topology);
  const kindOf = ids.map((id) => graph.getNodeAttribute(id, 'kind'));
  const kinds = [...new Set(kindOf)].sort();
  const { x, y, group } = positions;
  return {
    ...{ ids, source, target, role, x, y, group, importance, kinds },
    names: ids.map((id) => nameOf(graph, id)),
    kind: Uint8Array.from(kindOf, (kind) => kinds.indexOf(kind)),
    groups: groupsOf(topology, positions, importance),
    bundles: bundlesOf(topology, group),
  };
}
