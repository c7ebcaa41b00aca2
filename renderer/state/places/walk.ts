/** Where an arrow key leads among boxes on a plane. Pure. */
import { type Box, HEAD } from '../../../graph-data/graph/places/index.ts';

export interface Spot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A tile is where its name stands, so that the keys walk into it. */
export function spotsOf(boxes: readonly Box[]): readonly Spot[] {
  return boxes.map(({ key, kind, x, y, width, height }) => ({
    ...{ key, x, y, width },
    height: kind === 'unit' || kind === 'centre' ? HEAD : height,
  }));
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** To stray from the direction counts more than to go far; what stands straight ahead comes first. */
const STRAYING = 2.5;
const LEANING = 0.2;

interface Interval {
  readonly from: number;
  readonly to: number;
}

const across = ({ x, width }: Spot): Interval => ({ from: x, to: x + width });
const down = ({ y, height }: Spot): Interval => ({ from: y, to: y + height });
const middle = ({ from, to }: Interval): number => (from + to) / 2;
const gap = (a: Interval, b: Interval): number => Math.max(0, b.from - a.to, a.from - b.to);

/** How far a box is in a direction; infinite where it does not lie there. */
function distance(from: Spot, to: Spot, [rightward, downward]: readonly [number, number]): number {
  const [along, aside] = rightward === 0 ? [down, across] : [across, down];
  const ahead = (middle(along(to)) - middle(along(from))) * (rightward + downward);
  if (ahead <= 1) return Number.POSITIVE_INFINITY;
  const leaning = Math.abs(middle(aside(to)) - middle(aside(from)));
  return gap(along(from), along(to)) + STRAYING * gap(aside(from), aside(to)) + LEANING * leaning;
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
