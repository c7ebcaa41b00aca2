/** One printed number with its unit and comparator; what it measures comes later. */
import { type ComparatorWord, comparatorAfter, comparatorBefore } from './comparators.ts';
import type { FigureValue, FoldedRange } from './types.ts';
import type { UnitKind } from './units.ts';

export type QuantityForm = 'plain' | 'ratio' | 'rank' | 'streak' | 'fraction' | 'magnitude';

export interface Quantity {
  readonly form: QuantityForm;
  /** Number and unit. */
  readonly range: FoldedRange;
  /** With the comparators around it. */
  readonly outer: FoldedRange;
  readonly value: FigureValue;
  readonly unit: string;
  readonly unitKind: UnitKind | null;
  /** 元/项: a price for one. */
  readonly per: boolean;
  readonly unitImplied: boolean;
  /** Multiplier of the unit (万 is 10000) and the unit without it. */
  readonly factor: number;
  readonly baseUnit: string;
  readonly comparator: ComparatorWord;
  readonly vague: boolean;
}

export interface QuantityParts {
  readonly form: QuantityForm;
  readonly start: number;
  readonly end: number;
  readonly value: FigureValue;
  readonly unit: string;
  readonly unitKind: UnitKind | null;
  readonly per?: boolean;
  readonly unitImplied?: boolean;
  readonly factor?: number;
  readonly baseUnit?: string;
  readonly vague?: boolean;
  /** 余, 多 or 几 inside the number; 级 after it. */
  readonly inner?: ComparatorWord | null;
}

function mixed(
  before: ComparatorWord,
  inner: ComparatorWord | null,
  after: ComparatorWord | null,
): ComparatorWord {
  const printed = [before.printed, inner?.printed ?? '', after?.printed ?? '']
    .filter((word) => word !== '')
    .join('…');
  const kinds = [after, inner, before].map((word) => word?.kind ?? 'eq');
  return { kind: kinds.find((kind) => kind !== 'eq') ?? 'eq', printed };
}

/** Adds the comparators printed around the number. */
export function quantity(text: string, parts: QuantityParts): Quantity {
  const before = comparatorBefore(text, parts.start);
  const after = comparatorAfter(text, parts.end);
  return {
    form: parts.form,
    range: { start: parts.start, end: parts.end },
    outer: { start: before.start, end: after?.end ?? parts.end },
    value: parts.value,
    unit: parts.unit,
    unitKind: parts.unitKind,
    per: parts.per ?? false,
    unitImplied: parts.unitImplied ?? false,
    factor: parts.factor ?? 1,
    baseUnit: parts.baseUnit ?? parts.unit,
    comparator: mixed(before, parts.inner ?? null, after),
    vague: parts.vague ?? false,
  };
}
