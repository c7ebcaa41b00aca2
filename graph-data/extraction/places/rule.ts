/** A rule that reads names: declared as an object that tells what it matches and shows examples that tests run. */
import type { RuleWithExamples } from '../../model/rule.ts';
import type { NameText } from './name-text.ts';

export interface NameExample {
  readonly text: string;
  /** `type:name` in printed order. */
  readonly names: readonly string[];
}

export interface NameRule<Find> extends RuleWithExamples<NameExample> {
  readonly read: (text: NameText) => readonly Find[];
}
