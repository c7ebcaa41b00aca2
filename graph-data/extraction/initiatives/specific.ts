/** Whether what stands before a type word makes a name of it, and how sure that is. */
import { uncovered } from '../places/common-words.ts';
import { QUOTED } from '../places/name-text.ts';
import type { IgnoredReason } from '../places/types.ts';
import type { Head } from './heads.ts';
import { FILLER } from './words.ts';

export interface Modifier {
  /** Mask of the words between the left edge and the type word. */
  readonly words: string;
  /** The words without the places inside. */
  readonly plain: string;
  readonly hasPlace: boolean;
}

export type Verdict =
  | { readonly name: true; readonly confidence: number }
  | { readonly name: false; readonly reason: IgnoredReason };

const LEVEL = /^(?:国家级?|全国|世界级?|中央|自治区级?|省级?|全球|国际)/u;
const LATIN = /[A-Za-z]{1,}\d*|\d+[A-Za-z]/u;
/** Kinds whose names are often one unknown word (霍鲁高速): what no common word covers is taken for it. */
const NAMED_BY_UNKNOWN_WORD: ReadonlySet<string> = new Set([
  'project',
  'rail',
  'road',
  'reservoir',
  'airport',
  'park',
  'works',
  'train',
  'programme',
  'pilot',
]);
/** Longest modifier: longer ones are sentences. */
export const LONGEST_MODIFIER = 34;
/** A name without fixed words of its kind is at least so long. */
const SHORTEST = 2;

const yes = (confidence: number): Verdict => ({ name: true, confidence });
const no = (reason: IgnoredReason): Verdict => ({ name: false, reason });

function contentOf(words: string): number {
  return words.replace(FILLER, '').replace(/[^\u3400-\u9fffA-Za-z0-9]/gu, '').length;
}

/** The verdict on a modifier and a type word. */
export function isSpecific(head: Head, modifier: Modifier): Verdict {
  const { words, plain, hasPlace } = modifier;
  if (words.includes(QUOTED)) return yes(0.95);
  if (words.length === 0) return no('generic-phrase');
  if (words.length > LONGEST_MODIFIER) return no('descriptive');
  if (head.policy === 'quoted') return hasPlace && head.type === 'brand' ? yes(0.85) : no('descriptive');
  const level = LEVEL.exec(plain)?.[0] ?? '';
  const content = contentOf(plain.slice(level.length));
  if (hasPlace) return content + plain.length > 0 || head.content <= SHORTEST ? yes(0.9) : yes(0.8);
  if (level !== '' && content >= SHORTEST) return yes(0.85);
  if (words.length < SHORTEST) return no('generic-phrase');
  if (content >= head.content) return yes(head.policy === 'open' ? 0.8 : 0.65);
  if (NAMED_BY_UNKNOWN_WORD.has(head.type) && (uncovered(plain).length > 0 || LATIN.test(plain)))
    return yes(0.6);
  return no(words.length >= 6 ? 'descriptive' : 'generic-phrase');
}
