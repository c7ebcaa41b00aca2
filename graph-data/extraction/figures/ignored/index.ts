/** All ignore rules in order of trial: the first that holds a number keeps it. */
import { codeRules } from './codes.ts';
import { dateRules } from './dates.ts';
import { nameRules } from './names.ts';
import type { IgnoreRule } from './rule.ts';

export type { IgnoreRule } from './rule.ts';

export const ignoreRules: readonly IgnoreRule[] = [
  ...nameRules.slice(0, 2),
  ...codeRules,
  ...dateRules,
  ...nameRules.slice(2),
];

/** A claim of one rule on a range of the text. */
export interface IgnoreClaim {
  readonly start: number;
  readonly end: number;
  readonly rule: IgnoreRule;
}

/** Claims of all rules without overlaps, sorted; an earlier rule wins over a later one. */
export function ignoreClaims(text: string): IgnoreClaim[] {
  const taken: IgnoreClaim[] = [];
  const covered = new Uint8Array(text.length + 1);
  for (const rule of ignoreRules) {
    for (const match of text.matchAll(rule.pattern)) {
      const end = match.index + match[0].length;
      if (end === match.index || covered[match.index] === 1 || covered[end - 1] === 1) continue;
      covered.fill(1, match.index, end);
      taken.push({ start: match.index, end, rule });
    }
  }
  return taken.sort((left, right) => left.start - right.start);
}
