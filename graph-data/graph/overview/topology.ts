/** The claim graph without its words: who is joined with whom, in the order of ids. */
import type { EntityId } from '../../model/ids.ts';
import { hashOf } from '../../model/ids.ts';
import type { ClaimGraph } from '../build.ts';

export interface Topology {
  readonly ids: readonly EntityId[];
  /** Each joined pair once, the lower place first. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Claims of each pair. */
  readonly weight: Float32Array;
  /** Strongest role of each pair's claims, in the order of `ROLES`. */
  readonly role: Uint8Array;
  /** Different neighbours of each thing. */
  readonly degree: Uint32Array;
}

/** The strongest first; what is no duty comes last. */
const ROLES: readonly (string | null)[] = ['lead', 'joint', 'support', null];

interface Pair {
  weight: number;
  role: number;
}

function pairsOf(graph: ClaimGraph, placeOf: ReadonlyMap<string, number>): ReadonlyMap<number, Pair> {
  const pairs = new Map<number, Pair>();
  graph.forEachEdge((_, { role }, source, target) => {
    const [a, b] = [placeOf.get(source) ?? 0, placeOf.get(target) ?? 0];
    if (a === b) return;
    const key = Math.min(a, b) * placeOf.size + Math.max(a, b);
    const rank = ROLES.indexOf(role);
    const known = pairs.get(key);
    if (known === undefined) pairs.set(key, { weight: 1, role: rank });
    else {
      known.weight += 1;
      known.role = Math.min(known.role, rank);
    }
  });
  return pairs;
}

/** The same claims give the same columns, in whatever order they were read. */
export function topologyOf(graph: ClaimGraph): Topology {
  // Keys of the graph are ids of entities.
  const ids = graph.nodes().sort() as EntityId[];
  const pairs = pairsOf(graph, new Map(ids.map((id, place) => [id, place])));
  const keys = [...pairs.keys()].sort((a, b) => a - b);
  const found = keys.map((key) => pairs.get(key) ?? { weight: 0, role: 0 });
  const source = Uint32Array.from(keys, (key) => Math.floor(key / ids.length));
  const target = Uint32Array.from(keys, (key) => key % ids.length);
  const degree = new Uint32Array(ids.length);
  for (const ends of [source, target]) for (const end of ends) degree[end] = (degree[end] ?? 0) + 1;
  return {
    ...{ ids, source, target, degree },
    weight: Float32Array.from(found, ({ weight }) => weight),
    role: Uint8Array.from(found, ({ role }) => role),
  };
}

/** Changes with every change that would move something; `version` is that of the way positions are found. */
export function fingerprintOf({ ids, source, target, weight }: Topology, version: number): string {
  return hashOf([version, ids.join(), source.join(), target.join(), weight.join()].join('|'));
}
