/** What a damaged name means: whole names the vocabulary knows to be damaged, else the one known name next to it. */
import { misreadings } from '../../vocabulary/index.ts';
import { nearBody } from './damaged.ts';

/**
 * The name that was evidently meant (市发敢委 → 市发改委), or null for a sound name. The caller keeps the printed
 * form beside it: nothing is mended silently.
 */
export function meantName(printed: string): string | null {
  const known = misreadings.find((misreading) => printed.endsWith(misreading.printed));
  return known === undefined ? nearBody(printed) : `${printed.slice(0, -known.printed.length)}${known.meant}`;
}
