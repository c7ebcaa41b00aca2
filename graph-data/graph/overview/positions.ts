/** Where everything stands: groups beside each other, members inside. Pure and the same every time; one step after the other. */
import { type Communities, communitiesOf } from './communities.ts';
import { type Points, radiusOf, relax, spread } from './disc.ts';
import { forceOf, type Joined } from './force.ts';
import { type Disc, pack, type Tie } from './pack.ts';
import type { Topology } from './topology.ts';
import type { OverviewBundle, Positions } from './types.ts';

/** Counts up when the way positions are found changes, so that stored ones are found anew. */
export const POSITIONS_VERSION = 1;

/** Steps of ForceAtlas2 for so many things: many for a few, fewer for many, as each costs more. */
const stepsFor = (size: number): number =>
  Math.round(Math.min(200, Math.max(50, 60_000 / Math.max(1, size))));

export interface PositionsProgress {
  readonly done: number;
  readonly total: number;
}

/** The ends inside a group, by place among its members. */
function insideOf({ source, target, weight }: Topology, { group, members }: Communities): readonly Joined[] {
  const placeIn = new Uint32Array(group.length);
  for (const places of members) for (const [at, place] of places.entries()) placeIn[place] = at;
  const ends = members.map((): [number, number, number][] => []);
  for (const [edge, a] of source.entries()) {
    const b = target[edge] ?? 0;
    const at = group[a] ?? 0;
    if (at === group[b]) ends[at]?.push([placeIn[a] ?? 0, placeIn[b] ?? 0, weight[edge] ?? 1]);
  }
  return members.map(({ length: size }, at) => ({ size, ends: ends[at] ?? [] }));
}

/** Claims between groups. */
export function bundlesOf(
  { source, target, weight }: Topology,
  group: Uint16Array,
): readonly OverviewBundle[] {
  const counts = new Map<number, number>();
  for (const [edge, end] of source.entries()) {
    const [a, b] = [group[end] ?? 0, group[target[edge] ?? 0] ?? 0];
    const key = Math.min(a, b) * 65_536 + Math.max(a, b);
    if (a !== b) counts.set(key, (counts.get(key) ?? 0) + (weight[edge] ?? 1));
  }
  return [...counts]
    .map(([key, count]) => ({ source: Math.floor(key / 65_536), target: key % 65_536, count }))
    .sort((a, b) => b.count - a.count || a.source - b.source || a.target - b.target);
}

function tiesOf(bundles: readonly OverviewBundle[]): readonly Tie[] {
  const most = Math.max(1, ...bundles.map(({ count }) => count));
  return bundles.map(({ source, target, count }) => ({ source, target, strength: Math.sqrt(count / most) }));
}

/** Along a spiral from the middle, the largest first: the same start every time. */
function discsOf(sizes: readonly number[]): readonly Disc[] {
  let far = 0;
  return sizes.map((size, at) => {
    const radius = radiusOf(size);
    far += radius / (1 + at / 3);
    const angle = at * 2.399_963;
    return { x: at === 0 ? 0 : Math.cos(angle) * far, y: at === 0 ? 0 : Math.sin(angle) * far, radius };
  });
}

/** Finds positions, reporting after every step; the caller may rest between steps. */
export function* findPositions(topology: Topology): Generator<PositionsProgress, Positions> {
  const communities = communitiesOf(topology);
  const { group, members } = communities;
  const inside = insideOf(topology, communities);
  const total = inside.reduce((sum, { size }) => sum + stepsFor(size) * size, 1);
  const discs = discsOf(members.map(({ length }) => length));
  pack(discs, tiesOf(bundlesOf(topology, group)));
  const all = { x: new Float32Array(group.length), y: new Float32Array(group.length) };
  let done = 1;
  yield { done, total };
  for (const [at, joined] of inside.entries()) {
    const force = forceOf(joined);
    for (let step = 0; step < stepsFor(joined.size); step += 1) {
      force.step();
      done += joined.size;
      yield { done, total };
    }
    settle(joined.size, force.at, discs[at], members[at] ?? [], all);
  }
  return { ...all, group };
}

/** The group's members in their disc, the disc in its place. */
function settle(
  size: number,
  at: (place: number) => readonly [number, number],
  disc: Disc | undefined,
  members: readonly number[],
  all: Points,
): void {
  if (disc === undefined) return;
  const local = {
    x: Float32Array.from({ length: size }, (_, place) => at(place)[0]),
    y: Float32Array.from({ length: size }, (_, place) => at(place)[1]),
  };
  const inner = disc.radius - 24;
  spread(local, inner);
  relax(local, inner);
  for (const [place, member] of members.entries()) {
    all.x[member] = disc.x + (local.x[place] ?? 0);
    all.y[member] = disc.y + (local.y[place] ?? 0);
  }
}
