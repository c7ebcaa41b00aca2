/**
 * Layers from left to right: what contains, then who carries, then what is carried, then what follows from it. Which
 * layer and which order within it is dagre's; where they stand is not: dagre keeps a row free for every line that
 * passes, so that a picture with many lines becomes several times as high as its cards.
 */
import { Graph, layout } from '@dagrejs/dagre';
import type { EntityId } from '../../../../graph-data/model/ids.ts';
import type { GraphEdge } from '../../../bridge/contract.ts';
import type { PlacedGraph } from '../../graph/types.ts';
import { type Columns, setInColumns } from '../columns.ts';
import type { Point } from '../geometry.ts';
import { nodeFace } from '../node-face.ts';
import type { Arrange } from './types.ts';

/** Room for the lines between two layers. */
const GAP = 120;
/** Rows that a window of 768 px shows at a legible zoom. */
const MOST_ROWS = 10;
/** Relations that point from the part to the whole; the whole stands first. */
const UPWARD: ReadonlySet<string> = new Set(['part-of', 'member-of', 'issued-by', 'lies-in']);
/** How strongly a line pulls its ends into line. */
const WEIGHTS = { lead: 4, joint: 2, support: 1 } as const;

interface Spot extends Point {
  readonly id: EntityId;
}

const ends = ({ relation, source, target }: GraphEdge): [EntityId, EntityId] =>
  UPWARD.has(relation) ? [target, source] : [source, target];

/** The centres dagre gives: layers side by side, each in its order. */
function byDagre({ nodes, edges }: PlacedGraph): Spot[] {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', ranksep: GAP, nodesep: 14, ranker: 'network-simplex' });
  for (const [id, { card }] of nodes) {
    const { width, height } = nodeFace(card);
    graph.setNode(id, { width, height });
  }
  for (const edge of edges.values()) {
    const [from, to] = ends(edge);
    if (from !== to) graph.setEdge(from, to, { weight: edge.role ? WEIGHTS[edge.role] : 1 });
  }
  layout(graph);
  return [...nodes.keys()].map((id) => {
    const { x, y } = graph.node(id);
    return { id, x, y };
  });
}

/** Layers from left to right, each from top to bottom. */
function layersOf(spots: readonly Spot[]): Spot[][] {
  const centres = [...new Set(spots.map(({ x }) => x))].sort((a, b) => a - b);
  return centres.map((x) => spots.filter((spot) => spot.x === x).sort((a, b) => a.y - b.y));
}

/** The layers as blocks of columns, side by side, all on one middle line. */
function folded(layers: readonly (readonly Spot[])[], { nodes }: PlacedGraph): Map<EntityId, Point> {
  const places = new Map<EntityId, Point>();
  let left = 0;
  for (const layer of layers) {
    const faces = layer.flatMap(({ id }) => nodes.get(id) ?? []).map(({ card }) => nodeFace(card));
    const block: Columns = setInColumns(faces, Math.ceil(layer.length / MOST_ROWS));
    layer.forEach(({ id }, index) => {
      const centre = block.centres[index];
      if (centre) places.set(id, { x: left + block.width / 2 + centre.x, y: centre.y });
    });
    left += block.width + GAP;
  }
  return places;
}

export const layered: Arrange = (graph) => folded(layersOf(byDagre(graph)), graph);
