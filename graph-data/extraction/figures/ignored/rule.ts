/** A rule that tells why a printed number is no figure: declared, with examples that tests run. */
import type { IgnoredReason } from '../types.ts';

export interface IgnoreRule {
  readonly id: string;
  readonly version: number;
  readonly reason: IgnoredReason;
  /** What the rule matches, and why that is no figure. */
  readonly matches: string;
  /** Global pattern with bounded repetition; every number that a match overlaps is ignored. */
  readonly pattern: RegExp;
  /** Text, and the match it must hold. */
  readonly positive: readonly (readonly [text: string, match: string])[];
  /** Texts in which the pattern must match nothing. */
  readonly negative: readonly string[];
}
