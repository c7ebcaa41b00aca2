/** The ledger applied to claims: every entry in force, in the order in which they were made. */
import type { Amended } from '../../model/amended.ts';
import type { Amendment } from '../../model/amendment.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { NewerEditions } from '../../model/edition.ts';
import { inOrder } from '../assemble.ts';
import type { Texts } from '../inferences.ts';
import { applyEntries } from './apply-entries.ts';
import { reinferred } from './reinferred.ts';

export { splitThing } from './kinds/thing-split.ts';

/** Entries in force, oldest first; of two at one moment the id decides, so that two machines agree. */
function inForce(amendments: readonly Amendment[]): readonly Amendment[] {
  return amendments
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
}

/**
 * The claims as the user says they are. Without an entry in force it is the dataset that was given, so that taking the last one back
 * gives the source again.
 * @param texts decoded texts by file, as far as they are at hand: silence is claimed only of those.
 * @param newer documents in the place of those set aside: an entry about one acts on the same words in the other.
 */
export function amended(
  dataset: Dataset,
  amendments: readonly Amendment[],
  texts: Texts,
  newer: NewerEditions = new Map(),
): Amended {
  const entries = inForce(amendments);
  if (entries.length === 0) return { dataset, applied: [], waiting: [] };
  const run = applyEntries(dataset, entries, newer);
  const result = inOrder(reinferred(dataset, run.dataset, run.touched, run.settled, texts));
  const known = new Set(result.statements.map(({ id }) => id));
  return {
    dataset: result,
    // A conclusion that was moved and does not follow any more is no claim of anybody.
    applied: run.applied.filter(({ result: id }) => id === null || known.has(id)),
    waiting: run.waiting,
  };
}
