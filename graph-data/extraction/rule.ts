/** A rule: one notation, declared as an object that tells what it matches and shows examples that tests run. */
import type { RuleWithExamples } from '../model/rule.ts';
import type { Origin } from '../model/statement.ts';
import type { Paragraph } from '../readers/index.ts';
import type { DutyGroup } from './duty.ts';

/** One list (or sentence) found by a rule. */
export interface DutyList {
  /** Folded range of the whole list with its brackets and labels. */
  readonly start: number;
  readonly end: number;
  readonly groups: readonly DutyGroup[];
  /** 1 for an unambiguous notation. */
  readonly confidence: number;
  /** Something about the list a reader should look at, for example `unclosed-list`. */
  readonly concern?: { readonly code: string; readonly message: string };
  /** Recorded once as a rule of the document, not as a duty for one measure. */
  readonly wholeDocument?: boolean;
}

export interface RuleExample {
  readonly text: string;
  /** `role:agency` in printed order, prefix resolved. */
  readonly duties: readonly string[];
}

export interface Rule extends RuleWithExamples<RuleExample> {
  readonly origin: Origin;
  /** Finds the lists of one paragraph. */
  readonly read: (paragraph: Paragraph) => readonly DutyList[];
}
