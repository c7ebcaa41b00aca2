/** The name that follows its number: 2个紧密型城市医疗集团, 11户企业入选. */
import { type Bounds, clauseEnd } from '../clause.ts';
import { PREDICATE } from './words.ts';

/** Longest noun taken after a number, in characters. */
const LONGEST = 26;
const RELATIVE = /^(?:具有|具备|能够|符合|带动|面向|用于|为|以|在|由|可|有)/u;
const ENDS = /[、/]|以上$/u;

function cut(words: string): string {
  const part = ENDS.exec(words.replace(/“[^”]*”|《[^》]*》/gu, (quoted) => '“'.repeat(quoted.length)));
  const whole = part ? words.slice(0, part.index) : words;
  const predicate = PREDICATE.exec(whole);
  const noun = predicate ? whole.slice(0, predicate.index) : whole;
  return noun.slice(0, LONGEST).replace(/(?:和|及|与|以及|等|的)+$/u, '');
}

/** Range of the noun after `from`, up to `limit` (the next number); null when a verb or nothing follows. */
export function rightNoun(text: string, from: number, limit: number): Bounds | null {
  const skipped = /^(?:以上|左右|以内)?的?/u.exec(text.slice(from, from + 4))?.[0].length ?? 0;
  const start = from + skipped;
  const words = cut(text.slice(start, Math.min(clauseEnd(text, start), limit)));
  if (words.length < 2 || !/^[\u4e00-\u9fa5“《A-Za-z\d]/u.test(words)) return null;
  const relative = words.lastIndexOf('的');
  const head =
    relative > 0 && words.length - relative > 2 && (RELATIVE.test(words) || relative > 8) ? relative + 1 : 0;
  return { start: start + head, end: start + words.length };
}
