/** The signs of the user's own, the same in lists, in the margin of a text and on the canvas. Pure. */
import type { NoteLine } from '../../bridge/contract.ts';

/** ※ where there is a note among them, ★ where there is a bookmark. */
export function signsOf(notes: readonly Pick<NoteLine, 'text' | 'bookmarked'>[]): string {
  const noted = notes.some(({ text }) => text !== '') ? '※' : '';
  return `${noted}${notes.some(({ bookmarked }) => bookmarked) ? '★' : ''}`;
}
