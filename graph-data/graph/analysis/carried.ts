/** Who carries which measure, from the duties alone: the common ground of every analysis. Collectives are left out. */
import type { EntityId, StatementId } from '../../model/ids.ts';
import type { ClaimGraph } from '../build.ts';
import type { Ground } from './types.ts';

export interface Carried {
  /** Measures of each body with the claims that say so, in the order of ids. */
  readonly byBody: ReadonlyMap<EntityId, ReadonlyMap<EntityId, readonly StatementId[]>>;
  /** In printed order. */
  readonly byMeasure: ReadonlyMap<EntityId, ReadonlySet<EntityId>>;
}

/** Settles every tie, so that the same graph has the same answer. */
export const byId = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

function dutiesOf(graph: ClaimGraph, body: EntityId): ReadonlyMap<EntityId, readonly StatementId[]> {
  const duties = new Map<EntityId, StatementId[]>();
  const keys = graph.outEdges(body).filter((key) => graph.getEdgeAttribute(key, 'role') !== null);
  for (const key of keys.sort(byId)) {
    // Keys of the graph are ids of statements and of entities.
    const measure = graph.target(key) as EntityId;
    duties.set(measure, [...(duties.get(measure) ?? []), key as StatementId]);
  }
  return new Map([...duties].sort(([a], [b]) => byId(a, b)));
}

export function carriedIn(graph: ClaimGraph): Carried {
  const bodies = graph.filterNodes((_, { kind }) => kind === 'agency').sort(byId) as EntityId[];
  const byBody = new Map(
    bodies.map((body) => [body, dutiesOf(graph, body)] as const).filter(([, duties]) => duties.size > 0),
  );
  const byMeasure = new Map<EntityId, Set<EntityId>>();
  for (const [body, duties] of byBody) {
    for (const measure of duties.keys()) {
      byMeasure.set(measure, (byMeasure.get(measure) ?? new Set()).add(body));
    }
  }
  const printed = (measure: EntityId): number =>
    Math.min(
      ...graph.mapInEdges(measure, (_, { role, line }) => (role === null ? Number.POSITIVE_INFINITY : line)),
    );
  const inOrder = [...byMeasure].sort(([a], [b]) => printed(a) - printed(b) || byId(a, b));
  return { byBody, byMeasure: new Map(inOrder) };
}

/** The measures with the duties these bodies have for them. */
export function groundsOf(
  { byBody }: Carried,
  bodies: readonly EntityId[],
  measures: Iterable<EntityId>,
): readonly Ground[] {
  return [...measures].map((measure) => ({
    measure,
    claims: bodies.flatMap((body) => byBody.get(body)?.get(measure) ?? []),
  }));
}

export interface SharedPair {
  readonly bodies: readonly [EntityId, EntityId];
  readonly measures: readonly EntityId[];
}

/** Every two bodies that carry a measure together. */
export function sharedPairs({ byMeasure }: Carried): readonly SharedPair[] {
  const pairs = new Map<string, { bodies: [EntityId, EntityId]; measures: EntityId[] }>();
  for (const [measure, bodies] of byMeasure) {
    const sorted = [...bodies].sort(byId);
    sorted.forEach((one, index) => {
      for (const other of sorted.slice(index + 1)) {
        const key = `${one} ${other}`;
        const pair = pairs.get(key) ?? { bodies: [one, other], measures: [] };
        pair.measures.push(measure);
        pairs.set(key, pair);
      }
    });
  }
  return [...pairs.values()].sort((a, b) => byId(a.bodies.join(), b.bodies.join()));
}
