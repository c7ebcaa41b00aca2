/**
 * From where things would like to be to where they go: what is pinned stays, the rest is set around it, nothing
 * touches. Deterministic.
 */
import type { EntityId } from '../../../../graph-data/model/ids.ts';
import type { PlacedGraph } from '../../graph/types.ts';
import { ROW_GAP } from '../columns.ts';
import { type Box, centreOf, overlaps, type Point } from '../geometry.ts';
import { boxOf } from '../node-face.ts';
import { separate } from '../separate.ts';
import type { Places } from './types.ts';

/** Room between boxes: that of columns, so that what is set in columns stays as it is set. */
const SPACE = ROW_GAP;
/** What must be left of it in the end. */
const LEAST_SPACE = 8;
const RING = 24;
const DIRECTIONS = 16;

/** By how much the wishes are moved, so that the middle of the pinned things is where it is. */
function shiftOf({ nodes, pinned }: PlacedGraph, wishes: Places): Point {
  const held = [...pinned].filter((id) => nodes.has(id) && wishes.has(id));
  const now = centreOf(held.flatMap((id) => nodes.get(id)?.position ?? []));
  const wished = centreOf(held.flatMap((id) => wishes.get(id) ?? []));
  return { x: now.x - wished.x, y: now.y - wished.y };
}

/** Where a box stands when that is clear of all others, else the nearest place around it that is. */
function nearestFree(box: Box, others: readonly Box[]): Box {
  const isFree = (place: Box): boolean => !others.some((other) => overlaps(place, other, LEAST_SPACE));
  if (isFree(box)) return box;
  for (let ring = 1; ; ring += 1) {
    for (let turn = 0; turn < DIRECTIONS; turn += 1) {
      const angle = (turn * 2 * Math.PI) / DIRECTIONS;
      const [dx, dy] = [Math.cos(angle) * ring * RING, Math.sin(angle) * ring * RING];
      const place = { ...box, x: Math.round(box.x + dx), y: Math.round(box.y + dy) };
      if (isFree(place)) return place;
    }
  }
}

/** What is laid out: the pinned things where they are, the others where they would like to be, pushed apart. */
function laidOut({ nodes, pinned }: PlacedGraph, wishes: Places, shift: Point): Map<EntityId, Box> {
  const things = [...nodes].filter(([id]) => pinned.has(id) || wishes.has(id));
  const boxes = things.map(([id, node]) => {
    const wish = pinned.has(id) ? undefined : wishes.get(id);
    return wish ? { ...boxOf(node), x: wish.x + shift.x, y: wish.y + shift.y } : boxOf(node);
  });
  const held = new Set(things.flatMap(([id], index) => (pinned.has(id) ? index : [])));
  const apart = separate(boxes, SPACE, held);
  return new Map(things.map(([id, node], index) => [id, { ...boxOf(node), ...apart[index] }] as const));
}

/** Where everything that is not pinned goes. What has no wish (filter or focus leave it out) stays, unless it would be covered. */
export function settle(graph: PlacedGraph, wishes: Places): Places {
  const wanted = laidOut(graph, wishes, shiftOf(graph, wishes));
  const others = [...graph.nodes].filter(([id]) => !wanted.has(id));
  const all = [...wanted, ...others.map(([id, node]) => [id, boxOf(node)] as const)];
  const taken = all.filter(([id]) => graph.pinned.has(id)).map(([, box]) => box);
  const places = new Map<EntityId, Point>();
  for (const [id, box] of all) {
    if (graph.pinned.has(id)) continue;
    const free = nearestFree(box, taken);
    taken.push(free);
    places.set(id, { x: free.x, y: free.y });
  }
  return places;
}
