/**
 * Chance that is the same every time, for as long as a synchronous piece of work runs: cose asks `Math.random` where
 * it hangs leaves back onto their branch, and takes no generator of its own.
 */

/** Any number would do; it only must not change. */
const SEED = 20_230_828;

/** Mulberry32: 32 bits of state, good enough to break ties. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Runs `work`, which must be synchronous, on the same chance each time; the usual one comes back whatever happens. */
export function withSeededChance<T>(work: () => T): T {
  const usual = Math.random;
  Math.random = generator(SEED);
  try {
    return work();
  } finally {
    Math.random = usual;
  }
}
