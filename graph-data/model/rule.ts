/** What every declared rule says of itself: a claim names its rule, and a reader can look up what the rule matches. */

export interface DeclaredRule {
  readonly id: string;
  /** Grows with every change of what the rule reads. */
  readonly version: number;
  /** What the rule matches, and why that form means what it emits. */
  readonly matches: string;
  readonly emits: string;
}

/** A rule with texts that tests run: what it must read in some, and nothing in the others. */
export interface RuleWithExamples<Positive, Negative = string> extends DeclaredRule {
  readonly positive: readonly Positive[];
  /** Texts in which the rule must find nothing. */
  readonly negative: readonly Negative[];
}

/** `<rule id>@<version>` as statements record it. */
export function ruleTag({ id, version }: Pick<DeclaredRule, 'id' | 'version'>): string {
  return `${id}@${version}`;
}
