/** A picture as it is put by, and what becomes of it when it is looked at again. Pure. */
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { GraphPiece, SavedCamera, SavedFilter, SavedPicture } from '../../bridge/contract.ts';
import type { Focus } from '../focus/producers.ts';
import { FACETS, type GraphFilter } from '../graph/facets.ts';
import { withEdges } from '../graph/producers.ts';
import { EMPTY_GRAPH, type PlacedGraph, type PlacedNode } from '../graph/types.ts';
import { nodeText } from '../layout/node-face.ts';

interface Looks {
  readonly marks: Iterable<EntityId>;
  readonly focus: Focus | null;
  readonly camera: SavedCamera | null;
}

export function toPicture(graph: PlacedGraph, { marks, focus, camera }: Looks): SavedPicture {
  return {
    start: graph.start,
    nodes: [...graph.nodes.values()].map(({ card, position: { x, y } }) => ({
      ...{ id: card.id, name: nodeText(card) },
      ...{ x, y },
    })),
    pinned: [...graph.pinned],
    marked: [...marks],
    locked: graph.locked,
    ...{ camera, focus },
    filter: graph.filter,
  };
}

/** Facets this Remit has; a file may name others. */
function knownFilter({ off, leastLinks }: SavedFilter): GraphFilter {
  const pairs = FACETS.flatMap((facet) => (off[facet] ? [[facet, off[facet]] as const] : []));
  return { off: Object.fromEntries(pairs), leastLinks };
}

/** Each thing that is still known where it was, with the lines as they are read now. */
export function fromPicture(picture: SavedPicture, piece: GraphPiece): PlacedGraph {
  const { start, nodes, pinned, locked, filter } = picture;
  const known = new Map(piece.nodes.map((node) => [node.card.id, node]));
  const placed = nodes.flatMap(({ id, x, y }): [EntityId, PlacedNode][] => {
    const node = known.get(id);
    return node ? [[id, { ...node, position: { x, y } }]] : [];
  });
  const bare: PlacedGraph = {
    ...EMPTY_GRAPH,
    start: start !== null && known.has(start) ? start : null,
    nodes: new Map(placed),
    pinned: new Set(pinned.filter((id) => known.has(id))),
    locked,
    filter: knownFilter(filter),
  };
  return withEdges(bare, piece.edges);
}

/** Names of what the picture held and this workspace does not know. */
export function missingFrom({ nodes }: SavedPicture, piece: GraphPiece): readonly string[] {
  const known = new Set<EntityId>(piece.nodes.map(({ card }) => card.id));
  return nodes.flatMap(({ id, name }) => (known.has(id) ? [] : [name]));
}

/** The picture of what stands for merged things now: each once, at the place of the first. */
export function followedPicture(picture: SavedPicture, now: (id: EntityId) => EntityId): SavedPicture {
  const nodes = new Map<EntityId, SavedPicture['nodes'][number]>();
  // A thing that was there itself keeps its place before one that it took in.
  for (const node of picture.nodes.toSorted(
    (a, b) => Number(now(a.id) !== a.id) - Number(now(b.id) !== b.id),
  ))
    if (!nodes.has(now(node.id))) nodes.set(now(node.id), { ...node, id: now(node.id) });
  const order = [...new Set(picture.nodes.map(({ id }) => now(id)))];
  const all = (ids: readonly EntityId[]): readonly EntityId[] => [...new Set(ids.map(now))];
  return {
    ...picture,
    start: picture.start && now(picture.start),
    nodes: order.flatMap((id) => nodes.get(id) ?? []),
    pinned: all(picture.pinned),
    marked: all(picture.marked),
    focus: picture.focus && { ...picture.focus, around: all(picture.focus.around) },
  };
}
