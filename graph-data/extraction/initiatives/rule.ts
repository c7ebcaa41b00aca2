/** A rule that reads initiatives: what it matches and why, and the examples that tests run. */
import type { RuleWithExamples } from '../../model/rule.ts';

export interface InitiativeExample {
  readonly text: string;
  /** `type:name` in printed order, places aside. */
  readonly names: readonly string[];
}

export type InitiativeRule = RuleWithExamples<InitiativeExample>;
