/** Where an arrow key leads among boxes on a plane. Pure. */

export interface Spot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** To stray from the direction counts more than to go far. */
const STRAYING = 2.5;

const middleOf = ({ x, y, width, height }: Spot): readonly [number, number] => [
  x + width / 2,
  y + height / 2,
];

/** How far a box is in a direction; infinite where it does not lie there. */
function distance(from: Spot, to: Spot, [across, down]: readonly [number, number]): number {
  const [a, b] = [middleOf(from), middleOf(to)];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const along = dx * across + dy * down;
  if (along <= 1) return Number.POSITIVE_INFINITY;
  return along + STRAYING * Math.abs(dx * down + dy * across);
}

/**
 * The nearest box in the direction of the key; null where there is none or the key is no arrow. Without a box to come
 * from, the first one. Home and End lead to the first and the last.
 */
export function nearestSpot(spots: readonly Spot[], from: string | null, key: string): string | null {
  if (key === 'Home') return spots[0]?.key ?? null;
  if (key === 'End') return spots.at(-1)?.key ?? null;
  const direction = DIRECTIONS[key];
  if (direction === undefined) return null;
  const here = spots.find((spot) => spot.key === from);
  if (here === undefined) return spots[0]?.key ?? null;
  const reachable = spots
    .map((spot) => ({
      spot,
      far: spot === here ? Number.POSITIVE_INFINITY : distance(here, spot, direction),
    }))
    .filter(({ far }) => Number.isFinite(far))
    .toSorted((a, b) => a.far - b.far);
  return reachable[0]?.spot.key ?? null;
}
