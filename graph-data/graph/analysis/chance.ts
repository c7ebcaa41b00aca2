/** Chance with a fixed beginning (mulberry32), for methods that need some: the same graph gives the same groups. */
const SEED = 20_230_713;

/** Numbers from 0 to 1, for a seed the same series each time. */
export function fixedChance(seed = SEED): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
