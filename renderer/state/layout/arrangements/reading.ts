/** Reading order: as if the picture had been started from the focus and grown from there, thing by thing. */
import type { EntityId } from '../../../../graph-data/model/ids.ts';
import type { GraphPiece } from '../../../bridge/contract.ts';
import { linksOf } from '../../graph/links.ts';
import { edgesOf, expand, join, startFrom } from '../../graph/producers.ts';
import type { PlacedGraph } from '../../graph/types.ts';
import type { Arrange } from './types.ts';

type Around = (id: EntityId) => GraphPiece;

/** Expands everything that is not in `met`, and in its turn what that brings. */
function growAll(start: PlacedGraph, around: Around, met: Set<EntityId>): PlacedGraph {
  let grown = start;
  for (const id of grown.nodes.keys()) {
    if (met.has(id)) continue;
    met.add(id);
    grown = expand(grown, id, around(id));
  }
  return [...grown.nodes.keys()].every((id) => met.has(id)) ? grown : growAll(grown, around, met);
}

export const reading: Arrange = (graph, focus) => {
  const links = linksOf(graph);
  const around: Around = (id) => ({
    nodes: [id, ...(links.get(id) ?? [])].flatMap((other) => graph.nodes.get(other) ?? []),
    edges: edgesOf(graph, id),
    omitted: 0,
  });
  const met = new Set<EntityId>();
  let grown = growAll(startFrom(focus, around(focus)), around, met);
  for (const [id, node] of graph.nodes) {
    if (!grown.nodes.has(id)) grown = growAll(join(grown, node, []), around, met);
  }
  return new Map([...grown.nodes].map(([id, { position }]) => [id, position]));
};
