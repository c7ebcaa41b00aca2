/**
 * Circles: the focus in the middle, around it what is one line away, then two, and so on; what no line leads to comes
 * outermost. Circles are drawn in units of a card, which would make them as much wider than high as cards are; where the
 * room is not, they are stretched upwards and hold more.
 */
import type { EntityId } from '../../../../graph-data/model/ids.ts';
import { linksOf, within } from '../../graph/links.ts';
import type { PlacedGraph, PlacedNode } from '../../graph/types.ts';
import type { Size } from '../geometry.ts';
import { nodeFace } from '../node-face.ts';
import { inReadingOrder } from '../reading-order.ts';
import { nextRadius, type OnCircle, setOnCircles } from './circles.ts';
import { ringOf } from './ring.ts';
import type { Arrange } from './types.ts';

/** Room between cards. */
const SPACE = 26;

/** Everything but the focus by its distance, nearest first, each distance in reading order. */
function byDistance(graph: PlacedGraph, focus: EntityId): EntityId[][] {
  const steps = within(graph, [focus], Number.POSITIVE_INFINITY);
  const distances = [...new Set([...steps.values(), Number.POSITIVE_INFINITY])].filter((step) => step > 0);
  const edges = [...graph.edges.values()];
  return distances
    .sort((a, b) => a - b)
    .map((distance) => {
      const nodes = [...graph.nodes.values()].filter(
        ({ card }) => (steps.get(card.id) ?? Number.POSITIVE_INFINITY) === distance,
      );
      return inReadingOrder(nodes, edges).map(({ card }) => card.id);
    });
}

/** The mean direction of what a thing is linked to and that is placed already; null when there is none. */
function directionOf(linked: Iterable<EntityId>, angles: ReadonlyMap<EntityId, number>): number | null {
  const seen = [...linked].flatMap((id) => angles.get(id) ?? []);
  if (seen.length === 0) return null;
  const sum = (part: (angle: number) => number): number =>
    seen.reduce((total, angle) => total + part(angle), 0);
  return Math.atan2(sum(Math.sin), sum(Math.cos));
}

function setAll(graph: PlacedGraph, focus: EntityId, length: number): OnCircle<EntityId>[] {
  const links = linksOf(graph);
  const placed: OnCircle<EntityId>[] = [];
  for (const ids of byDistance(graph, focus)) {
    const angles = new Map(placed.map(({ item, angle }) => [item, angle] as const));
    const wishes = new Map(ids.map((id) => [id, directionOf(links.get(id) ?? [], angles)] as const));
    const wishOf = (id: EntityId): number | null => wishes.get(id) ?? null;
    const ordered = [...ids].sort((a, b) => (wishOf(a) ?? 0) - (wishOf(b) ?? 0));
    placed.push(...setOnCircles(ordered, nextRadius(placed), wishOf, length));
  }
  return placed;
}

/** Width and height of a middling card with the room around it: the few larger ones are pushed clear afterwards. */
function unit(nodes: Iterable<PlacedNode>): Size {
  const faces = [...nodes].map(({ card }) => nodeFace(card));
  const mean = (side: keyof Size): number => faces.reduce((sum, face) => sum + face[side], 0) / faces.length;
  return { width: mean('width') + SPACE, height: mean('height') + SPACE };
}

/** Beyond this the way from the middle to what is above it becomes long. */
const MOST_STRETCH = 2.5;

export const concentric: Arrange = (graph, focus, shape) => {
  const { width, height } = unit(graph.nodes.values());
  const ring = ringOf(Math.min(MOST_STRETCH, Math.max(1, width / height / shape)));
  const around = setAll(graph, focus, ring.length).map(({ item, radius, angle }) => {
    const { x, y } = ring.at(angle);
    return [item, { x: radius * width * x, y: radius * height * y }] as const;
  });
  return new Map([[focus, { x: 0, y: 0 }], ...around]);
};
