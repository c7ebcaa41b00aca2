/**
 * Bounds on what a file may unfold into. They are far above any paper of an office and far below what stops a machine:
 * a hostile file ends with one of these words, never with the memory.
 */
import { type Counted, tooMany } from '../refusals.ts';
import { UnreadableText } from '../unreadable.ts';

/** Files inside one archive; the largest OFD seen holds a few hundred. */
export const MOST_ENTRIES = 20_000;
/** Bytes of one unpacked file: 64 MiB of XML are some twenty thousand pages. */
export const LARGEST_ENTRY = 64 * 1024 * 1024;
/** Bytes unpacked from one archive in all. */
export const LARGEST_ARCHIVE = 256 * 1024 * 1024;
/** Elements inside one another; Word and its like stay below 60. */
export const DEEPEST_MARKUP = 256;
/** Elements and texts of one XML or HTML file. */
export const MOST_NODES = 4_000_000;
/** Characters of the whole text: a hundred times the longest paper known. */
export const LONGEST_TEXT = 20_000_000;
/** Cells of one row and rows of one sheet that are looked at; the last columns and rows of a sheet are 16,384 and 1,048,576. */
export const MOST_COLUMNS = 512;
export const MOST_ROWS = 200_000;
/** Pages of a PDF or OFD. */
export const MOST_PAGES = 20_000;

/** Throws in plain words when `value` is above `limit`; `what` names the thing counted. */
export function within(value: number, limit: number, what: Counted): void {
  if (value > limit) throw new UnreadableText(tooMany(what, limit));
}
