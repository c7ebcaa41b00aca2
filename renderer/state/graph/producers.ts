/** Every change of the picture, as pure functions of what was there and what came. */

import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { GraphEdge, GraphNode, GraphPiece } from '../../bridge/contract.ts';
import { placeExpansion } from '../layout/expand-placement.ts';
import type { Point } from '../layout/geometry.ts';
import { boxOf, nodeFace } from '../layout/node-face.ts';
import { inReadingOrder, isAbove } from '../layout/reading-order.ts';
import { placeStart } from '../layout/start-placement.ts';
import type { GraphFilter } from './facets.ts';
import { linksOf } from './links.ts';
import { EMPTY_GRAPH, type PlacedGraph, type PlacedNode } from './types.ts';

function withNodes(graph: PlacedGraph, nodes: readonly GraphNode[], places: readonly Point[]): PlacedGraph {
  const next = new Map(graph.nodes);
  nodes.forEach((node, index) => {
    const position = places[index];
    if (position && !next.has(node.card.id)) next.set(node.card.id, { ...node, position });
  });
  return { ...graph, nodes: next };
}

/** Adds the lines whose two ends are on the canvas. */
export function withEdges(graph: PlacedGraph, edges: readonly GraphEdge[]): PlacedGraph {
  const shown = edges.filter(
    (edge) => !graph.edges.has(edge.id) && graph.nodes.has(edge.source) && graph.nodes.has(edge.target),
  );
  if (shown.length === 0) return graph;
  return { ...graph, edges: new Map([...graph.edges, ...shown.map((edge) => [edge.id, edge] as const)]) };
}

/** A new picture around `id`. */
export function startFrom(id: EntityId, piece: GraphPiece): PlacedGraph {
  const middle = piece.nodes.find((node) => node.card.id === id);
  if (!middle) return EMPTY_GRAPH;
  const others = piece.nodes.filter((node) => node !== middle);
  const above = others.filter((node) => isAbove(id, node, piece.edges));
  const around = inReadingOrder(
    others.filter((node) => !above.includes(node)),
    piece.edges,
  );
  const face = (node: GraphNode) => nodeFace(node.card);
  const places = placeStart({ middle: face(middle), above: above.map(face), around: around.map(face) });
  const bare: PlacedGraph = { ...EMPTY_GRAPH, start: id };
  const nodes = [middle, ...above, ...around];
  return withEdges(withNodes(bare, nodes, [{ x: 0, y: 0 }, ...places.above, ...places.around]), piece.edges);
}

/** Adds the neighbours of `id` that are not there yet; what is placed stays where it is. */
export function expand(graph: PlacedGraph, id: EntityId, piece: GraphPiece): PlacedGraph {
  const origin = graph.nodes.get(id);
  if (!origin) return graph;
  const fresh = piece.nodes.filter((node) => !graph.nodes.has(node.card.id));
  if (fresh.length === 0) return withEdges(graph, piece.edges);
  const ordered = inReadingOrder(
    fresh,
    piece.edges.filter((edge) => edge.source === id || edge.target === id),
  );
  const others = [...graph.nodes.values()].filter((node) => node !== origin).map(boxOf);
  const places = placeExpansion(
    boxOf(origin),
    ordered.map((node) => nodeFace(node.card)),
    others,
  );
  return withEdges(withNodes(graph, ordered, places), piece.edges);
}

/** Puts one more thing on the canvas, beside what it is linked to (or beside everything). */
export function join(graph: PlacedGraph, node: GraphNode, edges: readonly GraphEdge[]): PlacedGraph {
  if (graph.nodes.has(node.card.id)) return graph;
  const id = node.card.id;
  const link = edges.find((edge) => edge.source === id || edge.target === id);
  const anchorId = link && (link.source === id ? link.target : link.source);
  const anchor = (anchorId && graph.nodes.get(anchorId)) ?? [...graph.nodes.values()].at(0);
  if (!anchor) return withNodes({ ...graph, start: id }, [node], [{ x: 0, y: 0 }]);
  const others = [...graph.nodes.values()].filter((other) => other !== anchor).map(boxOf);
  const places = placeExpansion(boxOf(anchor), [nodeFace(node.card)], others);
  return withEdges(withNodes(graph, [node], places), edges);
}

const touches = ({ nodes }: PlacedGraph, { source, target }: GraphEdge): boolean =>
  nodes.has(source) || nodes.has(target);

/** The things of a piece put on the canvas one after the other, each beside what it is linked to by then. */
export function joinAll(graph: PlacedGraph, { nodes, edges }: GraphPiece): PlacedGraph {
  const waiting = nodes.filter(({ card }) => !graph.nodes.has(card.id));
  let joined = graph;
  while (waiting.length > 0) {
    const lines = edges.filter((edge) => touches(joined, edge));
    const isLinked = ({ card }: GraphNode): boolean =>
      lines.some(({ source, target }) => source === card.id || target === card.id);
    const place = Math.max(0, waiting.findIndex(isLinked));
    for (const node of waiting.splice(place, 1)) joined = join(joined, node, lines);
  }
  return withEdges(joined, edges);
}

/** A new picture of the things of a piece and the lines among them, each placed beside what it is linked to. */
export function startAmong(piece: GraphPiece): PlacedGraph {
  const [first] = piece.nodes;
  return joinAll({ ...EMPTY_GRAPH, start: first?.card.id ?? null }, piece);
}

/** Takes things off the canvas with their lines. */
export function hide(graph: PlacedGraph, ids: readonly EntityId[]): PlacedGraph {
  const gone = new Set(ids.filter((id) => graph.nodes.has(id)));
  if (gone.size === 0) return graph;
  const nodes = new Map([...graph.nodes].filter(([id]) => !gone.has(id)));
  const edges = new Map(
    [...graph.edges].filter(([, edge]) => nodes.has(edge.source) && nodes.has(edge.target)),
  );
  const start = graph.start && nodes.has(graph.start) ? graph.start : null;
  const pinned = new Set([...graph.pinned].filter((id) => nodes.has(id)));
  return nodes.size === 0 ? EMPTY_GRAPH : { ...graph, start, nodes, edges, pinned };
}

export const allPinned = ({ pinned }: PlacedGraph, ids: readonly EntityId[]): boolean =>
  ids.length > 0 && ids.every((id) => pinned.has(id));

/** Pins things, or takes their pins away. */
export function pin(graph: PlacedGraph, ids: readonly EntityId[], isPinned: boolean): PlacedGraph {
  const pinned = new Set(graph.pinned);
  for (const id of ids.filter((other) => graph.nodes.has(other))) {
    if (isPinned) pinned.add(id);
    else pinned.delete(id);
  }
  return pinned.size === graph.pinned.size ? graph : { ...graph, pinned };
}

/** Moves things; what is pinned stays, ids that are not on the canvas are passed over, a locked picture is the same. */
export function move(graph: PlacedGraph, places: ReadonlyMap<EntityId, Point>): PlacedGraph {
  if (graph.locked) return graph;
  let changed = false;
  const nodes = new Map(graph.nodes);
  for (const [id, position] of places) {
    const node = nodes.get(id);
    if (!node || graph.pinned.has(id) || (node.position.x === position.x && node.position.y === position.y))
      continue;
    nodes.set(id, { ...node, position });
    changed = true;
  }
  return changed ? { ...graph, nodes } : graph;
}

/** How many neighbours of each thing are not drawn; 0 when all are. */
export function remaining(graph: PlacedGraph): ReadonlyMap<EntityId, number> {
  const links = linksOf(graph);
  return new Map(
    [...graph.nodes].map(
      ([id, node]) => [id, Math.max(0, node.degree - (links.get(id)?.size ?? 0))] as const,
    ),
  );
}

/** Lines of one thing, for keyboard walking and for "open the evidence". */
export function edgesOf(graph: PlacedGraph, id: EntityId): readonly GraphEdge[] {
  return [...graph.edges.values()].filter((edge) => edge.source === id || edge.target === id);
}

/** The same picture with cards and lines as they are now: nothing is moved, added or taken away but lines. */
export function refreshed(graph: PlacedGraph, piece: GraphPiece): PlacedGraph {
  const fresh = new Map(piece.nodes.map((node) => [node.card.id, node]));
  const nodes = new Map([...graph.nodes].map(([id, node]) => [id, { ...node, ...fresh.get(id) }]));
  return withEdges({ ...graph, nodes, edges: new Map() }, piece.edges);
}

/** The same picture with other things switched off. */
export function withFilter(graph: PlacedGraph, filter: GraphFilter): PlacedGraph {
  return JSON.stringify(filter) === JSON.stringify(graph.filter) ? graph : { ...graph, filter };
}

/** The place of the first that has it; a thing that stands for itself keeps its own. */
function inPlace(
  graph: PlacedGraph,
  now: (id: EntityId) => EntityId,
  fresh: ReadonlyMap<EntityId, GraphNode>,
): ReadonlyMap<EntityId, PlacedNode> {
  const nodes = new Map<EntityId, PlacedNode>();
  for (const [id, node] of graph.nodes) {
    const survivor = now(id);
    const { position } = graph.nodes.get(survivor) ?? node;
    if (!nodes.has(survivor)) nodes.set(survivor, { ...node, ...fresh.get(survivor), position });
  }
  return nodes;
}

/**
 * Merged things as the one that stands for them, where it stands, or in the place of the first it took in; nothing else
 * moves, and what was pinned stays pinned. The lines are those of the answer.
 */
export function merged(graph: PlacedGraph, now: (id: EntityId) => EntityId, piece: GraphPiece): PlacedGraph {
  if ([...graph.nodes.keys()].every((id) => now(id) === id)) return graph;
  const nodes = inPlace(graph, now, new Map(piece.nodes.map((node) => [node.card.id, node])));
  const pinned = new Set([...graph.pinned].map(now));
  const start = graph.start && now(graph.start);
  return withEdges({ ...graph, start, nodes, pinned, edges: new Map() }, piece.edges);
}
