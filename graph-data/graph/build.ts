/** Statements and entities → one graphology graph: nodes are things, every edge is one claim. */
import { MultiDirectedGraph } from 'graphology';
import type { EntityRecord } from '../model/entity.ts';
import type { DocumentId, EntityId, StatementId } from '../model/ids.ts';
import type { Basis, Outlook, Role, Statement } from '../model/statement.ts';
import { inOneGo } from './steps.ts';

export type NodeAttributes = Pick<EntityRecord, 'kind' | 'name' | 'fullName' | 'properties'>;

export interface EdgeAttributes {
  readonly relation: string;
  /** Set on duties, null on every other relation. */
  readonly role: Role | null;
  /** 1-based printed position in a list; null where order means nothing. */
  readonly order: number | null;
  /** 1-based line of the file on which the claim stands: keeps neighbours in printed order. */
  readonly line: number;
  /** Offset at which the claim starts in the decoded file: tells apart what stands on one line. */
  readonly start: number;
  /** 0 to 1, as the claim says. */
  readonly confidence: number;
  readonly document: DocumentId;
  readonly basis: Basis;
  /** Whether it speaks of something still to be done; null where the claim says nothing of the kind. */
  readonly outlook: Outlook | null;
  /** The printed word that tells the state of an initiative; null where there is none. */
  readonly status: string | null;
}

/** Node keys are entity ids, edge keys statement ids. Parallel edges are two claims about the same pair. */
export type ClaimGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** Things or claims of one step. */
const STEP = 500;

/** One claim as a line between two things. */
export interface ClaimEdge extends EdgeAttributes {
  readonly id: StatementId;
  readonly source: EntityId;
  readonly target: EntityId;
}

/**
 * Builds the graph. Statements without an object (properties) draw no line.
 * @throws Error naming the statement when an end is not among the entities: a dangling claim is a broken dataset.
 */
export function buildGraph(entities: Iterable<EntityRecord>, statements: Iterable<Statement>): ClaimGraph {
  return inOneGo(graphInSteps(entities, statements));
}

/** The same step by step, for callers that let others work in between: a large graph takes seconds. */
export function* graphInSteps(
  entities: Iterable<EntityRecord>,
  statements: Iterable<Statement>,
): Generator<void, ClaimGraph> {
  const graph: ClaimGraph = new MultiDirectedGraph();
  for (const { id, kind, name, fullName, properties } of entities) {
    graph.addNode(id, { kind, name, fullName, properties });
    if (graph.order % STEP === 0) yield;
  }
  let added = 0;
  for (const statement of statements) {
    addClaim(graph, statement);
    added += 1;
    if (added % STEP === 0) yield;
  }
  return graph;
}

function addClaim(graph: ClaimGraph, statement: Statement): void {
  const { id, subject, object, relation, qualifiers } = statement;
  if (object === null) return;
  for (const end of [subject, object]) {
    if (!graph.hasNode(end)) throw new Error(`graph: statement ${id} names ${end}, which is no entity`);
  }
  graph.addDirectedEdgeWithKey(id, subject, object, {
    relation,
    role: qualifiers.role ?? null,
    order: qualifiers.order ?? null,
    line: statement.evidence[0]?.line ?? 0,
    start: statement.evidence[0]?.range.start ?? 0,
    confidence: statement.confidence,
    document: statement.document,
    basis: statement.basis,
    outlook: qualifiers.outlook ?? null,
    status: qualifiers.status ?? null,
  });
}

/** The edge with this key as a plain value. */
export function edgeOf(graph: ClaimGraph, key: string): ClaimEdge {
  return {
    id: key as StatementId,
    source: graph.source(key) as EntityId,
    target: graph.target(key) as EntityId,
    ...graph.getEdgeAttributes(key),
  };
}
