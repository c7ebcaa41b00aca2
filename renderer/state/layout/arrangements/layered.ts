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
import type { Point, Size } from '../geometry.ts';
import { nodeFace } from '../node-face.ts';
import type { Arrange, Places } from './types.ts';

/** Room for the lines between two layers. */
const GAP = 100;
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

/** Each layer as a block of columns of no more than so many rows. */
const blocksOf = (layers: readonly (readonly Size[])[], rows: number): readonly Columns[] =>
  layers.map((faces) => setInColumns(faces, Math.ceil(faces.length / rows)));

/** How small the blocks, side by side, have to be drawn to fit a room of this shape and of height 1. */
function reduction(blocks: readonly Columns[], shape: number): number {
  const width = blocks.reduce((sum, block) => sum + block.width + GAP, -GAP);
  return Math.max(width / shape, ...blocks.map(({ height }) => height));
}

/** Long layers fold so that the whole is shown as large as it can be; of equals, the one with fewer columns. */
function bestBlocks(layers: readonly (readonly Size[])[], shape: number): readonly Columns[] {
  const longest = Math.max(...layers.map(({ length }) => length));
  const choices = Array.from({ length: longest }, (_, index) => blocksOf(layers, longest - index));
  return choices.reduce((best, next) => (reduction(next, shape) < reduction(best, shape) ? next : best));
}

/** The blocks side by side, all on one middle line. */
function folded(layers: readonly (readonly Spot[])[], { nodes }: PlacedGraph, shape: number): Places {
  const faces = layers.map((layer) => layer.flatMap(({ id }) => nodes.get(id) ?? []));
  const blocks = bestBlocks(
    faces.map((layer) => layer.map(({ card }) => nodeFace(card))),
    shape,
  );
  const places = new Map<EntityId, Point>();
  let left = 0;
  blocks.forEach((block, layer) => {
    block.centres.forEach((centre, index) => {
      const spot = layers[layer]?.[index];
      if (spot) places.set(spot.id, { x: left + block.width / 2 + centre.x, y: centre.y });
    });
    left += block.width + GAP;
  });
  return places;
}

export const layered: Arrange = (graph, _focus, shape) => folded(layersOf(byDagre(graph)), graph, shape);
