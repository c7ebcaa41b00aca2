/** What a line drawn by hand encloses. Pure. */
import type { EntityId } from '../../graph-data/model/ids.ts';
import type { PlacedGraph } from '../state/graph/types.ts';
import type { Point } from '../state/layout/geometry.ts';

/** The four corners of the box between two points. */
export const boxBetween = (from: Point, to: Point): readonly Point[] => [
  from,
  { x: to.x, y: from.y },
  to,
  { x: from.x, y: to.y },
];

/** Whether a point lies in a closed polygon: a ray to the right crosses its sides an odd number of times. */
export function isInside({ x, y }: Point, polygon: readonly Point[]): boolean {
  const crossings = polygon.filter((end, index) => {
    const start = polygon.at(index - 1) ?? end;
    if (start.y > y === end.y > y) return false;
    return x < start.x + ((y - start.y) / (end.y - start.y)) * (end.x - start.x);
  });
  return crossings.length % 2 === 1;
}

/** The things whose middle lies in the polygon. */
export const enclosed = ({ nodes }: PlacedGraph, polygon: readonly Point[]): EntityId[] =>
  [...nodes].filter(([, { position }]) => isInside(position, polygon)).map(([id]) => id);
