/** `graph.*`: pieces of the graph with a card for every node. */
import { between, type ClaimEdge, neighbourhood } from '../../../graph-data/graph/index.ts';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { GraphEdge, GraphPiece } from '../../bridge/contract.ts';
import type { Session } from './session.ts';

/** A claim as a line on the canvas. */
export function toEdge({ id, relation, source, target, role, order }: ClaimEdge): GraphEdge {
  return { id, relation, source, target, role, order };
}

async function piece(
  { opened, graph }: Session,
  ids: readonly EntityId[],
  edges: readonly ClaimEdge[],
  omitted: number,
): Promise<GraphPiece> {
  const cards = await opened.workspace.cards(ids);
  return {
    nodes: cards.map((card) => ({ card, degree: graph.hasNode(card.id) ? graph.degree(card.id) : 0 })),
    edges: edges.map(toEdge),
    omitted,
  };
}

/** The thing and its neighbours, most important first; an unknown id gives an empty piece. */
export function pictureAround(session: Session, id: EntityId, limit: number): Promise<GraphPiece> {
  const around = neighbourhood(session.graph, id, { limit });
  return piece(session, around.nodes, around.edges, around.omitted);
}

/** The things asked for that exist, and the claims among them. */
export function pictureBetween(session: Session, ids: readonly EntityId[]): Promise<GraphPiece> {
  return piece(session, ids, between(session.graph, ids), 0);
}
