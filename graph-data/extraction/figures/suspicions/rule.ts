/** A rule that doubts a printed value or name. It says why and what may have been meant; it never changes what is printed. */
import type { RuleWithExamples } from '../../../model/rule.ts';
import type { LocatedFigure } from '../located.ts';
import type { Suspicion } from '../types.ts';

export interface SuspicionExample {
  readonly text: string;
  /** `name=candidate/candidate` of each figure doubted by this rule, in printed order. */
  readonly doubts: readonly string[];
}

export interface SuspicionRule extends RuleWithExamples<SuspicionExample> {
  /** The doubts about `figure`, with all figures of the document in printed order to compare it with. */
  readonly read: (
    figure: LocatedFigure,
    index: number,
    all: readonly LocatedFigure[],
  ) => readonly Omit<Suspicion, 'rule'>[];
}

/** The printed number with its decimal point moved left by `places`. */
export function shifted(number: number, places: number): string {
  return String(Number((number / 10 ** places).toPrecision(12)));
}

/** Numbers a lost decimal point may stand for, with one to four places behind it; only readings that keep the digits. */
export function withPoint(number: number): readonly number[] {
  return [1, 2, 3, 4]
    .map((places) => Number(shifted(number, places)))
    .filter((candidate) => candidate >= 0.1);
}

/** The plain number of a figure; null for ranges, ratios and damaged ones. */
export function numberOf(figure: LocatedFigure): number | null {
  return figure.value.kind === 'number' ? figure.value.number : null;
}
