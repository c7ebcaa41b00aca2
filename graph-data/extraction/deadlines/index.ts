/** Until when a task is to be done: all rules, and the deadlines of one paragraph. */
import type { DeadlineContext, DeadlineRule, FoundDeadline } from './rule.ts';
import { printedDate } from './rules/printed-date.ts';
import { standing } from './rules/standing.ts';
import { timeColumn } from './rules/time-column.ts';
import { timeLabel } from './rules/time-label.ts';

/** In this order: a place read by one rule is not read again by a later one. */
export const deadlineRules: readonly DeadlineRule[] = [timeColumn, timeLabel, printedDate, standing];

export interface ReadDeadline extends FoundDeadline {
  readonly rule: DeadlineRule;
}

/** Every deadline of one paragraph, in printed order. */
export function readDeadlines(text: string, context: DeadlineContext): readonly ReadDeadline[] {
  const found: ReadDeadline[] = [];
  for (const rule of deadlineRules) {
    const free = rule
      .read(text, context)
      .filter(({ start, end }) => found.every((other) => other.end <= start || end <= other.start));
    found.push(...free.map((deadline) => ({ ...deadline, rule })));
  }
  return found.sort((a, b) => a.start - b.start);
}
