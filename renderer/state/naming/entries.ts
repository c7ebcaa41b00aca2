/** Which entries of the ledger a step of the picture stands for. Pure. */
import type { PlacedGraph } from '../graph/types.ts';

/** None for a step that changed the picture alone. */
export const entriesOf = ({ step }: PlacedGraph): readonly string[] =>
  step !== null && 'entries' in step ? step.entries : [];

/** Entries that a way through the history takes back, and those it puts in force again. */
export interface Crossed {
  readonly back: readonly string[];
  readonly again: readonly string[];
}

export function crossed(steps: readonly PlacedGraph[], from: number, to: number): Crossed {
  if (to < 0 || to >= steps.length) return { back: [], again: [] };
  return {
    back: steps.slice(to + 1, from + 1).flatMap(entriesOf),
    again: steps.slice(from + 1, to + 1).flatMap(entriesOf),
  };
}
