/** A rule that reads until when a task is to be done: one notation, with examples that tests run. */
import type { RuleWithExamples } from '../../model/rule.ts';
import type { Origin } from '../../model/statement.ts';
import type { TableColumns } from '../../readers/table-header.ts';

/** What the surroundings of a paragraph say. */
export interface DeadlineContext {
  /** `2026`, `2026-02` or `2026-02-03`; null when the document shows none. */
  readonly documentDate: string | null;
  readonly columns: TableColumns | null;
}

export interface FoundDeadline {
  /** Folded range of the words of time alone. */
  readonly start: number;
  readonly end: number;
  /**
   * The smallest date whose end is meant: `2025`, `2025-06`, `2025-06-30`; `standing` for a task without an end; null
   * where the page does not tell the year. Never more precise than printed.
   */
  readonly value: string | null;
  /** 1 where the page says that it is the deadline. */
  readonly confidence: number;
}

export interface DeadlineExample {
  readonly text: string;
  readonly documentDate?: string;
  /** `value printed`, for example `2025-06 2025年6月底前`; `? printed` where the year is unknown. */
  readonly deadlines: readonly string[];
}

/** Every rule emits `property:deadline`. */
export interface DeadlineRule extends Omit<RuleWithExamples<DeadlineExample, DeadlineExample>, 'emits'> {
  readonly origin: Origin;
  readonly read: (text: string, context: DeadlineContext) => readonly FoundDeadline[];
}
