/** How two prints of one name meet: the same words in another dress of marks, never other words. */

/** Quotation marks, brackets, points and spaces differ between two prints of one name. */
const MARKS = /[“”"'‘’「」『』《》〈〉()（）[\]【】〔〕·•.,，、:：;；\s\-—–]/gu;

/** A name without the marks it is dressed in. */
export function markless(name: string): string {
  return name.normalize('NFKC').replace(MARKS, '');
}
