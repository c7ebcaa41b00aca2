/** Seeded chance: the same seed gives the same corpus on every machine and in every year. */

export interface Chance {
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  readonly pick: <T>(items: readonly [T, ...T[]]) => T;
  /** `count` different items in the order of chance; all of them when there are fewer. */
  readonly sample: <T>(items: readonly T[], count: number) => T[];
}

/** mulberry32: 32 bits of state are plenty for texts that only have to differ. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Chance that begins at `seed`. */
export function chanceFrom(seed: number): Chance {
  const next = generator(seed);
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    whole,
    pick: (items) => items[whole(0, items.length - 1)] ?? items[0],
    sample: (items, count) => {
      const rest = [...items];
      const size = Math.min(count, rest.length);
      return Array.from({ length: size }, () => rest.splice(whole(0, rest.length - 1), 1)).flat();
    },
  };
}
