/** The graph in columns, made once for each graph: a search that looks at tens of thousands of things reads numbers alone. */
import type { ClaimGraph } from '../build.ts';
import { claimWeight, passingWeight } from './weights.ts';

export interface Ground {
  /** Ids in their order; a thing is its place among them, so that a tie of places is a tie of ids. */
  readonly ids: readonly string[];
  readonly placeOf: ReadonlyMap<string, number>;
  /** Where the ends of a thing begin in the columns below; those of the next thing begin where they end. */
  readonly first: Uint32Array;
  /** The other end of each claim, by place, then the lighter claim first, then by key. */
  readonly other: Uint32Array;
  readonly weight: Float64Array;
  /** Place among `keys`. */
  readonly claim: Uint32Array;
  readonly keys: readonly string[];
  /** Of a claim, by its place: its relation among `relations`. */
  readonly relation: Uint16Array;
  readonly relations: readonly string[];
  /** Of a thing. */
  readonly passing: Float64Array;
  readonly homePlace: Uint8Array;
}

interface Claims {
  readonly keys: readonly string[];
  readonly relation: Uint16Array;
  readonly relations: readonly string[];
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly weight: Float64Array;
}

/** A claim of a thing about itself leads nowhere. */
function claimsOf(graph: ClaimGraph, placeOf: Ground['placeOf']): Claims {
  const keys: string[] = [];
  const names = new Map<string, number>();
  const [relation, weight] = [new Uint16Array(graph.size), new Float64Array(graph.size)];
  const [source, target] = [new Uint32Array(graph.size), new Uint32Array(graph.size)];
  graph.forEachEdge((key, attributes, from, to) => {
    if (from === to) return;
    const named = names.get(attributes.relation) ?? names.size;
    names.set(attributes.relation, named);
    relation[keys.length] = named;
    weight[keys.length] = claimWeight(attributes);
    source[keys.length] = placeOf.get(from) ?? 0;
    target[keys.length] = placeOf.get(to) ?? 0;
    keys.push(key);
  });
  const own = <Column extends Uint16Array | Uint32Array | Float64Array>(column: Column): Column =>
    column.subarray(0, keys.length) as Column;
  return {
    ...{ keys, relations: [...names.keys()], relation: own(relation) },
    ...{ source: own(source), target: own(target), weight: own(weight) },
  };
}

type Ends = Pick<Ground, 'first' | 'other' | 'weight' | 'claim'>;

function endsOf(size: number, { keys, source, target, weight }: Claims): Ends {
  const first = new Uint32Array(size + 1);
  for (const ends of [source, target]) for (const end of ends) first[end + 1] = (first[end + 1] ?? 0) + 1;
  for (let place = 0; place < size; place += 1)
    first[place + 1] = (first[place + 1] ?? 0) + (first[place] ?? 0);
  const next = first.slice();
  const claim = new Uint32Array(source.length * 2);
  for (const [at, from] of source.entries()) {
    for (const end of [from, target[at] ?? 0]) {
      const free = next[end] ?? 0;
      claim[free] = at;
      next[end] = free + 1;
    }
  }
  const otherOf = (at: number, place: number): number =>
    (source[at] === place ? target[at] : source[at]) ?? 0;
  for (let place = 0; place < size; place += 1) {
    claim
      .subarray(first[place], first[place + 1])
      .sort(
        (a, b) =>
          otherOf(a, place) - otherOf(b, place) ||
          (weight[a] ?? 0) - (weight[b] ?? 0) ||
          ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1),
      );
  }
  const other = new Uint32Array(claim.length);
  for (let place = 0; place < size; place += 1) {
    for (let end = first[place] ?? 0; end < (first[place + 1] ?? 0); end += 1)
      other[end] = otherOf(claim[end] ?? 0, place);
  }
  return { first, other, claim, weight: Float64Array.from(claim, (at) => weight[at] ?? 0) };
}

/** Places that bodies belong to. */
function homePlacesOf(size: number, { relation, relations, target }: Claims): Uint8Array {
  const belongs = relations.indexOf('of-place');
  const home = new Uint8Array(size);
  for (const [at, end] of target.entries()) if (relation[at] === belongs) home[end] = 1;
  return home;
}

function makeGround(graph: ClaimGraph): Ground {
  const ids = graph.nodes().sort();
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const claims = claimsOf(graph, placeOf);
  const { keys, relation, relations } = claims;
  return {
    ...{ ids, placeOf, keys, relation, relations, ...endsOf(ids.length, claims) },
    passing: Float64Array.from(ids, (id) => passingWeight(graph, id)),
    homePlace: homePlacesOf(ids.length, claims),
  };
}

const made = new WeakMap<ClaimGraph, Ground>();

/** A graph is built whole and not changed afterwards; another session has another one. */
export function groundOf(graph: ClaimGraph): Ground {
  const ground = made.get(graph) ?? makeGround(graph);
  made.set(graph, ground);
  return ground;
}
