/** What must change on the canvas when the picture changes: only that is touched. Pure. */

import type { EntityId } from '../../graph-data/model/ids.ts';
import type { GraphEdge } from '../bridge/contract.ts';
import type { PlacedGraph, PlacedNode } from '../state/graph/types.ts';

export interface ElementsDiff {
  readonly addedNodes: readonly PlacedNode[];
  readonly addedEdges: readonly GraphEdge[];
  readonly removed: readonly string[];
  readonly moved: readonly { readonly id: EntityId; readonly node: PlacedNode }[];
  /** Things that are called otherwise; they stand where they stood. */
  readonly renamed: readonly PlacedNode[];
}

const missing = <K extends string, V>(from: ReadonlyMap<K, V>, to: ReadonlyMap<K, V>): K[] =>
  [...from.keys()].filter((key) => !to.has(key));

/** The same claim between other things, or with another role, is another line: a merge moves its ends. */
const isSameLine = (a: GraphEdge, b: GraphEdge): boolean =>
  a.source === b.source && a.target === b.target && a.relation === b.relation && a.role === b.role;

export function diffElements(before: PlacedGraph, after: PlacedGraph): ElementsDiff {
  const moved = [...after.nodes].flatMap(([id, node]) => {
    const old = before.nodes.get(id);
    return old && old.position !== node.position ? [{ id, node }] : [];
  });
  const renamed = [...after.nodes.values()].filter((node) => {
    const old = before.nodes.get(node.card.id);
    return old !== undefined && old.card.name !== node.card.name;
  });
  const redrawn = [...after.edges.values()].filter((edge) => {
    const old = before.edges.get(edge.id);
    return old !== undefined && !isSameLine(old, edge);
  });
  return {
    addedNodes: missing(after.nodes, before.nodes).flatMap((id) => after.nodes.get(id) ?? []),
    addedEdges: [
      ...missing(after.edges, before.edges).flatMap((id) => after.edges.get(id) ?? []),
      ...redrawn,
    ],
    removed: [
      ...redrawn.map(({ id }) => id),
      ...missing(before.edges, after.edges),
      ...missing(before.nodes, after.nodes),
    ],
    moved,
    renamed,
  };
}
