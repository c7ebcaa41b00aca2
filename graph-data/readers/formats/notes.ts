/** Notes that readers of several formats make. */
import type { ReadingNote } from './types.ts';

/** Pages named in a note; a longer list helps nobody. */
const MOST_NAMED = 50;

/** Bytes that no encoding explains were replaced. */
export function damageNotes(damaged: boolean): readonly ReadingNote[] {
  return damaged ? [{ code: 'damaged-bytes', count: 1 }] : [];
}

/** The same, asked of the notes of a text. */
export function isDamaged({ notes }: { readonly notes: readonly ReadingNote[] }): boolean {
  return notes.some(({ code }) => code === 'damaged-bytes');
}

/** Pages (1-based) that print nothing, perhaps scanned. */
export function silentPagesNotes(pages: readonly number[]): readonly ReadingNote[] {
  if (pages.length === 0) return [];
  return [{ code: 'pages-without-text', count: pages.length, pages: pages.slice(0, MOST_NAMED) }];
}
