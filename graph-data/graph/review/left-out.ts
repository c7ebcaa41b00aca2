/** Where the reader may have left a duty out. */
import type { ReviewIssue, ReviewItem } from './types.ts';

/** Of a list: one item of it, or the whole list. */
const LISTS: ReadonlySet<string> = new Set(['unknown-agency', 'unclosed-list']);

/** True where a body of a list was not taken; other places that could not be read name no duty. */
export const mayLackDuty = (item: ReviewItem): item is ReviewIssue =>
  item.kind === 'issue' && LISTS.has(item.code);
