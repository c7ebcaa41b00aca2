/** What is one step away, and which claims run among things already shown. */
import type { EntityId } from '../model/ids.ts';
import { type RelationFamily, relations } from '../ontology/index.ts';
import { type ClaimEdge, type ClaimGraph, edgeOf } from './build.ts';
import { type Way, wayKey, wayOver } from './expansion.ts';

export interface Neighbourhood {
  /** The thing itself first, then its neighbours, most important first. */
  readonly nodes: readonly EntityId[];
  /** Every claim among `nodes` that touches the thing. */
  readonly edges: readonly ClaimEdge[];
  /** Neighbours left out by the limit. */
  readonly omitted: number;
}

const ROLE_RANK = { lead: 0, joint: 1, support: 2 } as const;
/** Duties come first: the question asked of a node is who carries it, or what it carries; then where it stands. */
const FAMILY_RANK: Readonly<Record<RelationFamily, number>> = {
  duty: 3,
  structure: 4,
  initiative: 5,
  figure: 6,
  thread: 7,
  place: 8,
  citation: 9,
};
const UNDECLARED_RANK = 10;

function rank(edge: ClaimEdge): number {
  if (edge.role !== null) return ROLE_RANK[edge.role];
  const family = relations.get(edge.relation)?.family;
  return family === undefined ? UNDECLARED_RANK : FAMILY_RANK[family];
}

/** Printed order: role, then line, then position in the list; the id settles ties so that the answer is stable. */
function byImportance(a: ClaimEdge, b: ClaimEdge): number {
  return rank(a) - rank(b) || a.line - b.line || (a.order ?? 0) - (b.order ?? 0) || (a.id < b.id ? -1 : 1);
}

function otherEnd(edge: ClaimEdge, id: EntityId): EntityId {
  return edge.source === id ? edge.target : edge.source;
}

export interface NeighbourhoodOptions {
  readonly limit: number;
  /** Things that are shown already. They do not count, so asking again with what came brings the next ones. */
  readonly without?: readonly EntityId[];
  /** Only neighbours that hang on the thing in one of these ways; all when it is left out. */
  readonly ways?: readonly Way[];
}

/** A thread retells what its steps already draw: a picture shows it where it is asked for, not by itself. */
function isAskedFor(graph: ClaimGraph, id: EntityId, other: EntityId): boolean {
  return (
    graph.getNodeAttribute(id, 'kind') === 'thread' || graph.getNodeAttribute(other, 'kind') !== 'thread'
  );
}

/** Claims of the thing that lead to what was asked for. */
function claimsOf(graph: ClaimGraph, id: EntityId, { without, ways }: NeighbourhoodOptions): ClaimEdge[] {
  const shown = new Set(without);
  const chosen = ways && new Set(ways.map(wayKey));
  return graph
    .edges(id)
    .filter((claim) =>
      chosen
        ? chosen.has(wayKey(wayOver(graph, id, claim)))
        : isAskedFor(graph, id, graph.opposite(id, claim) as EntityId),
    )
    .map((claim) => edgeOf(graph, claim))
    .filter((edge) => !shown.has(otherEnd(edge, id)))
    .sort(byImportance);
}

/**
 * The thing and at most `limit` neighbours.
 * Returns an empty neighbourhood for an unknown id: a thing may have gone with a rebuilt dataset.
 */
export function neighbourhood(graph: ClaimGraph, id: EntityId, options: NeighbourhoodOptions): Neighbourhood {
  if (!graph.hasNode(id)) return { nodes: [], edges: [], omitted: 0 };
  const edges = claimsOf(graph, id, options);
  const neighbours = [...new Set(edges.map((edge) => otherEnd(edge, id)))].filter((other) => other !== id);
  const shown = new Set<EntityId>([id, ...neighbours.slice(0, options.limit)]);
  return {
    nodes: [...shown],
    edges: edges.filter((edge) => shown.has(edge.source) && shown.has(edge.target)),
    omitted: Math.max(0, neighbours.length - options.limit),
  };
}

/** Every claim whose two ends are both among `ids`, in a stable order; unknown ids are passed over. */
export function between(graph: ClaimGraph, ids: readonly EntityId[]): readonly ClaimEdge[] {
  const shown = new Set(ids.filter((id) => graph.hasNode(id)));
  const keys = [...shown].flatMap((id) => graph.outEdges(id));
  return keys
    .map((key) => edgeOf(graph, key))
    .filter((edge) => shown.has(edge.target))
    .sort(byImportance);
}
