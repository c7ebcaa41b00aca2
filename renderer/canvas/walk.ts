/** Walking the picture with the arrow keys. Pure. */
import type { EntityId } from '../../graph-data/model/ids.ts';
import type { PlacedGraph } from '../state/graph/types.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const VECTORS = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
} as const;
/** How much a step aside costs against a step ahead: straight neighbours win. */
const ASIDE = 2.2;

/** The nearest node in a direction; the same node when there is none. */
export function neighbourIn(graph: PlacedGraph, from: EntityId, direction: Direction): EntityId {
  const origin = graph.nodes.get(from)?.position;
  if (!origin) return from;
  const vector = VECTORS[direction];
  let [best, least] = [from, Number.POSITIVE_INFINITY];
  for (const [id, { position }] of graph.nodes) {
    const [dx, dy] = [position.x - origin.x, position.y - origin.y];
    const ahead = dx * vector.x + dy * vector.y;
    const aside = Math.abs(dx * vector.y - dy * vector.x);
    const cost = ahead + aside * ASIDE;
    if (id !== from && ahead > 1 && cost < least) [best, least] = [id, cost];
  }
  return best;
}

/** Next or previous in the order in which things came; null beyond the ends, where the focus moves on. */
export function nextInOrder(graph: PlacedGraph, from: EntityId | null, by: 1 | -1): EntityId | null {
  const ids = [...graph.nodes.keys()];
  if (from === null) return (by === 1 ? ids[0] : ids.at(-1)) ?? null;
  return ids[ids.indexOf(from) + by] ?? null;
}
