/** What the user typed → terms and the question put to the index. */
import { bigramQuery, scatteredQuery } from './bigrams.ts';
import { isTyped, normalise } from './normalise.ts';
import { typedPinyin } from './pinyin.ts';

export interface Term {
  readonly text: string;
  /** Only Latin letters and digits: pinyin or initials may be meant. */
  readonly typed: boolean;
}

/** Longer text is no name any more: a pasted paragraph is cut rather than refused. */
const LONGEST_TERM = 80;
const MOST_TERMS = 6;

const termOf = (text: string): Term => ({ text, typed: isTyped(text) });

/**
 * Words parted by white space, all of which must be found. `fa gai wei` is one word in pinyin, so a text of
 * typed words only is joined.
 */
export function termsOf(text: string): readonly Term[] {
  const words = text
    .split(/\s+/u)
    .map((word) => [...normalise(word)].slice(0, LONGEST_TERM).join(''))
    .filter((word) => word !== '');
  if (words.length > 1 && words.every(isTyped)) return [termOf(words.join(''))];
  return words.slice(0, MOST_TERMS).map(termOf);
}

function termQuery({ text, typed }: Term): string {
  if (!typed) return `(${bigramQuery(text)})`;
  const pinyin = `{pinyin initials} : "${typedPinyin(text)}" *`;
  return `(${bigramQuery(text)} OR ${pinyin})`;
}

/** The question in FTS5's language. Every term holds letters and digits alone, so nothing needs escaping. */
export function indexQuery(terms: readonly Term[]): string {
  return terms.map(termQuery).join(' AND ');
}

/** The wider question asked when the first finds nothing. */
export function scatteredIndexQuery(terms: readonly Term[]): string {
  return terms.map(({ text }) => `(${scatteredQuery(text)})`).join(' AND ');
}
