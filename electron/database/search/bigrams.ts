/**
 * Text as overlapping pairs of characters, the form the index holds. A trigram index cannot find 肉牛: most
 * Chinese words have two characters (`design/performance.md`).
 */

/**
 * Pairs of the text, then its last character alone, so that a search for one character by prefix finds the
 * last one too: 发改委 → 发改 改委 委.
 */
export function indexedBigrams(normalised: string): string {
  const characters = [...normalised];
  return characters.map((character, index) => character + (characters[index + 1] ?? '')).join(' ');
}

/** The part of a query that finds the text anywhere in a form. */
export function bigramQuery(normalised: string): string {
  const characters = [...normalised];
  if (characters.length < 2) return `bigrams : "${normalised}" *`;
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  return `bigrams : "${pairs.join(' ')}"`;
}

/** Finds forms that hold every character, in whatever place: the last resort, its order is checked afterwards. */
export function scatteredQuery(normalised: string): string {
  return [...new Set(normalised)].map((character) => `bigrams : "${character}" *`).join(' AND ');
}
