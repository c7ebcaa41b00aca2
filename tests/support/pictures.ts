/** Pictures of the graph for tests of layouts and looks. */
import type { GraphPiece } from '../../electron/bridge/contract.ts';
import type { EntityId } from '../../graph-data/model/ids.ts';
import { expand, startFrom } from '../../renderer/state/graph/producers.ts';
import type { PlacedGraph } from '../../renderer/state/graph/types.ts';
import type { Box, Point } from '../../renderer/state/layout/geometry.ts';
import { overlaps } from '../../renderer/state/layout/geometry.ts';
import { boxOf } from '../../renderer/state/layout/node-face.ts';
import { bodyWith, duty, id, measureWith, node } from './cards.ts';

/** One measure, its section, 30 bodies, and the measures of three of them, some shared with the body before. */
export function crowdedPicture(): PlacedGraph {
  let graph = startFrom(id('举措'), measureWith(30));
  for (const body of ['单位1', '单位4', '单位9']) graph = expand(graph, id(body), bodyWith(body, 7));
  const shared: GraphPiece = {
    nodes: [node('单位1的第2项举措，标题很长很长很长很长很长', 'measure', '（2）')],
    edges: [duty('单位4', '单位1的第2项举措，标题很长很长很长很长很长', 'support')],
    omitted: 0,
  };
  return { ...expand(graph, id('单位4'), shared), edges: new Map([...graph.edges, ...edgesBy(shared)]) };
}

const edgesBy = ({ edges }: GraphPiece) => edges.map((edge) => [edge.id, edge] as const);

/** The picture after a layout. */
export function withPlaces(graph: PlacedGraph, places: ReadonlyMap<EntityId, Point>): PlacedGraph {
  const nodes = [...graph.nodes].map(
    ([key, placed]) => [key, { ...placed, position: places.get(key) ?? placed.position }] as const,
  );
  return { ...graph, nodes: new Map(nodes) };
}

/** Pairs of things that cover each other. */
export function collisionsIn({ nodes }: PlacedGraph): string[] {
  const boxes = [...nodes].map(([key, placed]) => ({ key, box: boxOf(placed) }));
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => overlaps(a.box, b.box))
      .map((b) => `${a.key} × ${b.key}`),
  );
}

/** What the boxes of a picture cover. */
export function extentOf({ nodes }: PlacedGraph): Box {
  const boxes = [...nodes.values()].map(boxOf);
  const [left, right] = [
    Math.min(...boxes.map(({ x, width }) => x - width / 2)),
    Math.max(...boxes.map(({ x, width }) => x + width / 2)),
  ];
  const [top, bottom] = [
    Math.min(...boxes.map(({ y, height }) => y - height / 2)),
    Math.max(...boxes.map(({ y, height }) => y + height / 2)),
  ];
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}
