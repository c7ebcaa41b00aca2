/** Names as character recognition is known to damage them: whole names from the vocabulary, never single characters. */
import { misreadings } from '../../vocabulary/index.ts';

/**
 * The name that was evidently meant (市发敢委 → 市发改委), or null for a sound name. The caller keeps the printed
 * form beside it: nothing is mended silently.
 */
export function meantName(printed: string): string | null {
  const known = misreadings.find((misreading) => printed.endsWith(misreading.printed));
  return known === undefined ? null : `${printed.slice(0, -known.printed.length)}${known.meant}`;
}
