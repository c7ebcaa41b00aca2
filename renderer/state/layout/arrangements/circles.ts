/** Things on circles, in units of a card: which circle, and in which direction. Pure. */

/** Radius of the first circle, and between two circles, in cards. */
const FIRST = 1.5;
const BETWEEN = 1.1;
/** On a circle, cards whose centres are this far apart cannot touch, whatever their direction. */
const LEAST_CHORD = Math.SQRT2;
const WHOLE = 2 * Math.PI;
/** Twelve o'clock. */
const TOP = -Math.PI / 2;

export interface OnCircle<T> {
  readonly item: T;
  readonly radius: number;
  readonly angle: number;
}

const leastAngle = (radius: number): number => 2 * Math.asin(LEAST_CHORD / 2 / radius);

/** Evenly around, clockwise from the top. */
function evenly(count: number): number[] {
  return Array.from({ length: count }, (_, index) => TOP + (WHOLE * index) / count);
}

/** Each as near to its wish as those before it allow; evenly when they do not fit like that. `wishes` ascend. */
function nearWishes(wishes: readonly number[], least: number): readonly number[] {
  const angles: number[] = [];
  for (const wish of wishes) angles.push(Math.max(wish, (angles.at(-1) ?? Number.NEGATIVE_INFINITY) + least));
  const spread = (angles.at(-1) ?? 0) - (angles[0] ?? 0);
  return spread + least > WHOLE ? evenly(wishes.length) : angles;
}

/**
 * Sets what is equally far away on as many circles as it needs, from `from` outwards. `wishOf` gives the direction a
 * thing would like; null where it has none. `length` is how much longer the way round is than that of a circle.
 */
export function setOnCircles<T>(
  items: readonly T[],
  from: number,
  wishOf: (item: T) => number | null,
  length = 1,
): readonly OnCircle<T>[] {
  if (items.length === 0) return [];
  const radius = Math.max(FIRST, from);
  const least = leastAngle(radius * length);
  const held = items.slice(0, Math.max(1, Math.floor(WHOLE / least)));
  const wishes = held.map(wishOf);
  const known = wishes.flatMap((wish) => wish ?? []);
  const angles = known.length === held.length ? nearWishes(known, least) : evenly(held.length);
  return [
    ...held.map((item, index) => ({ item, radius, angle: angles[index] ?? TOP })),
    ...setOnCircles(items.slice(held.length), radius + BETWEEN, wishOf, length),
  ];
}

/** Where the next circle outside of these begins. */
export function nextRadius(placed: readonly OnCircle<unknown>[]): number {
  return placed.reduce((widest, { radius }) => Math.max(widest, radius + BETWEEN), FIRST);
}
