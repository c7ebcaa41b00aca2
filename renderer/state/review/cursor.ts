/** Where the keys lead in the queue. Pure. */
import { isUndecided } from '../../../graph-data/graph/review/index.ts';
import type { ReviewState } from '../../bridge/contract.ts';

const PAGE = 10;

const WAYS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, last) => Math.min(at + PAGE, last),
  PageUp: (at) => Math.max(at - PAGE, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** The row a key leads to; null for a key that leads nowhere. */
export function stepTo(key: string, at: number, count: number): number | null {
  return count === 0 ? null : (WAYS[key]?.(at, count - 1) ?? null);
}

/** The next row that nobody decided on, from the top again after the end; null where there is none. */
export function nextUndecided(states: readonly ReviewState[], at: number): number | null {
  for (let step = 1; step <= states.length; step += 1) {
    const index = (at + step) % states.length;
    const state = states[index];
    if (state !== undefined && isUndecided(state)) return index;
  }
  return null;
}

/** Where the cursor stands after the list has changed: at its item, else at the place it had. */
export function placeAfter(ids: readonly string[], id: string | null, at: number): number {
  const found = id === null ? -1 : ids.indexOf(id);
  return found >= 0 ? found : Math.max(0, Math.min(at, ids.length - 1));
}
