/** What must change on the canvas when the picture changes: only that is touched. Pure. */

import type { EntityId } from '../../graph-data/model/ids.ts';
import type { GraphEdge } from '../bridge/contract.ts';
import type { PlacedGraph, PlacedNode } from '../state/graph/types.ts';

export interface ElementsDiff {
  readonly addedNodes: readonly PlacedNode[];
  readonly addedEdges: readonly GraphEdge[];
  readonly removed: readonly string[];
  readonly moved: readonly { readonly id: EntityId; readonly node: PlacedNode }[];
}

const missing = <K extends string, V>(from: ReadonlyMap<K, V>, to: ReadonlyMap<K, V>): K[] =>
  [...from.keys()].filter((key) => !to.has(key));

export function diffElements(before: PlacedGraph, after: PlacedGraph): ElementsDiff {
  const moved = [...after.nodes].flatMap(([id, node]) => {
    const old = before.nodes.get(id);
    return old && old.position !== node.position ? [{ id, node }] : [];
  });
  return {
    addedNodes: missing(after.nodes, before.nodes).flatMap((id) => after.nodes.get(id) ?? []),
    addedEdges: missing(after.edges, before.edges).flatMap((id) => after.edges.get(id) ?? []),
    removed: [...missing(before.edges, after.edges), ...missing(before.nodes, after.nodes)],
    moved,
  };
}
