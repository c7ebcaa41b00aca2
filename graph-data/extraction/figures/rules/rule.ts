/** A way in which a figure is printed, declared as an object with examples that tests run. */
import type { RuleWithExamples } from '../../../model/rule.ts';
import type { Bounds } from '../clause.ts';
import type { ComparatorWord } from '../comparators.ts';
import type { Quantity } from '../quantity.ts';

/** What a rule finds out about one number. */
export interface Named {
  readonly name: string;
  /** Where the name stands as one piece; null when it is put together from parts. */
  readonly range: Bounds | null;
  /** The verb that stays in the name. */
  readonly kept: string;
  readonly scope: string | null;
  /** A limit printed inside the name (不超过企业职工总数20%); it overrides the comparator beside the number. */
  readonly limit: ComparatorWord | null;
  /** Words that tell the measure, where they do not stand right before the number (分别增长A%和B%). */
  readonly verbs: string | null;
  readonly change: 'from' | 'to' | null;
  readonly confidence: number;
  readonly concerns: readonly string[];
}

export interface NamedQuantity extends Named {
  readonly quantity: Quantity;
}

/** One number with everything a rule may look at. Offsets are those of the view. */
export interface Site {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly index: number;
  readonly quantity: Quantity;
  /** Clause around the number. */
  readonly clause: Bounds;
  /** Words before the number: from the clause's start or the number before it. */
  readonly left: Bounds;
  /** Where the words after the number end: the next number or the clause's end. */
  readonly rightEnd: number;
  readonly sentence: number;
  /** The figure read last in this sentence, or at the end of the one before. */
  readonly previous: NamedQuantity | null;
  /** Figures read before, last at the end. */
  readonly earlier: readonly NamedQuantity[];
}

export interface FigureExample {
  readonly text: string;
  /** `name=value unit` in printed order, the value as in `describe`. */
  readonly figures: readonly string[];
}

export interface FigureRule extends RuleWithExamples<FigureExample> {
  /** One name, several when one value is given to several things, none when the rule does not apply. */
  readonly read: (site: Site) => readonly Named[];
}

/** Printed words without the separators a name may step over. */
export function words(text: string, bounds: Bounds): string {
  return text.slice(bounds.start, bounds.end).replace(/[\s]/gu, '');
}

export const plain: Omit<Named, 'name' | 'range'> = {
  kept: '',
  scope: null,
  limit: null,
  verbs: null,
  change: null,
  confidence: 1,
  concerns: [],
};

export function one(named: Named | null): readonly Named[] {
  return named ? [named] : [];
}
