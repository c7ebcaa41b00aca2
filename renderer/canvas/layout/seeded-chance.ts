/**
 * Chance that is the same every time, for as long as a synchronous piece of work runs: cose asks `Math.random` where
 * it hangs leaves back onto their branch, and takes no generator of its own.
 */
import { fixedChance } from '../../../graph-data/graph/analysis/chance.ts';

/** Any number would do; it only must not change. */
const SEED = 20_230_828;

/** Runs `work`, which must be synchronous, on the same chance each time; the usual one comes back whatever happens. */
export function withSeededChance<T>(work: () => T): T {
  const usual = Math.random;
  Math.random = fixedChance(SEED);
  try {
    return work();
  } finally {
    Math.random = usual;
  }
}
