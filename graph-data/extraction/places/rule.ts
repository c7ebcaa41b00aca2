/** A rule that reads names: declared as an object that tells what it matches and shows examples that tests run. */
import type { NameText } from './name-text.ts';

export interface NameExample {
  readonly text: string;
  /** `type:name` in printed order. */
  readonly names: readonly string[];
}

export interface NameRule<Find> {
  readonly id: string;
  readonly version: number;
  /** What the rule matches, and why that form is a name. */
  readonly matches: string;
  readonly emits: string;
  readonly positive: readonly NameExample[];
  /** Texts in which the rule must find nothing. */
  readonly negative: readonly string[];
  readonly read: (text: NameText) => readonly Find[];
}

/** `<rule id>@<version>` as statements record it. */
export function ruleTag(rule: { readonly id: string; readonly version: number }): string {
  return `${rule.id}@${rule.version}`;
}
