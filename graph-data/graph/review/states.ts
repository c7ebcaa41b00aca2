/** What became of an item, and how sure its reading is, in words. */
import type { ReviewItem, ReviewMarks, ReviewState } from './types.ts';

export const REVIEW_STATES: readonly ReviewState[] = ['open', 'accepted', 'changed', 'rejected', 'unread'];

/** What the user said instead counts more than that it was found right before. */
export function stateOf(item: ReviewItem, marks: ReviewMarks): ReviewState {
  if (item.kind === 'claim' && item.amendment !== null) return item.amendment.state;
  if (marks.has(item.id)) return 'accepted';
  return item.kind === 'issue' ? 'unread' : 'open';
}

/** True while somebody still has to look. */
export const isUndecided = (state: ReviewState): boolean => state === 'open' || state === 'unread';

/** `certain` is a notation without another reading; from `sure` on a reading is rarely wrong. */
export type ConfidenceBand = 'certain' | 'sure' | 'likely' | 'check';

const LEAST: readonly (readonly [ConfidenceBand, number])[] = [
  ['certain', 1],
  ['sure', 0.9],
  ['likely', 0.5],
  ['check', 0],
];

export const CONFIDENCE_BANDS: readonly ConfidenceBand[] = LEAST.map(([band]) => band);

export function bandOf(confidence: number): ConfidenceBand {
  return LEAST.find(([, least]) => confidence >= least)?.[0] ?? 'check';
}
