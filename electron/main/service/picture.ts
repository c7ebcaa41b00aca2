/** `graph.*`: pieces of the graph with a card for every node. */
import { between, type ClaimEdge, neighbourhood } from '../../../graph-data/graph/index.ts';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { GraphEdge, GraphPiece, NeighbourhoodWish } from '../../bridge/contract.ts';
import { lineFacets, type Papers, thingFacets } from './facets.ts';
import type { Session } from './session.ts';

/** A claim as a line on the canvas. */
export function toEdge(papers: Papers, claim: ClaimEdge): GraphEdge {
  const { id, relation, source, target, role, order } = claim;
  return { id, relation, source, target, role, order, facets: lineFacets(papers, claim) };
}

/** Things one claim away; a claim about itself makes no neighbour. */
function neighbourCount({ graph }: Session, id: EntityId): number {
  return graph.hasNode(id) ? graph.neighbors(id).filter((other) => other !== id).length : 0;
}

async function piece(
  session: Session,
  ids: readonly EntityId[],
  edges: readonly ClaimEdge[],
  omitted: number,
): Promise<GraphPiece> {
  const cards = await session.opened.workspace.cards(ids);
  return {
    nodes: cards.map((card) => ({
      card,
      degree: neighbourCount(session, card.id),
      facets: thingFacets(session.graph, card.id),
    })),
    edges: edges.map((edge) => toEdge(session.papers, edge)),
    omitted,
  };
}

/** The thing and its neighbours, most important first; an unknown id gives an empty piece. */
export function pictureAround(session: Session, { id, ...options }: NeighbourhoodWish): Promise<GraphPiece> {
  const around = neighbourhood(session.graph, id, options);
  return piece(session, around.nodes, around.edges, around.omitted);
}

/** The things asked for that exist, and the claims among them. */
export function pictureBetween(session: Session, ids: readonly EntityId[]): Promise<GraphPiece> {
  return piece(session, ids, between(session.graph, ids), 0);
}
