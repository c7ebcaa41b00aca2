/** A model and what is asked of it → the figures as shown and as exported. */
import type { EntityId } from '../../model/ids.ts';
import { folded } from '../matrix/lines.ts';
import { scopeWords } from './figure.ts';
import type {
  ConflictState,
  FigureRow,
  FigureSort,
  FiguresFilter,
  FiguresModel,
  FiguresSettings,
} from './types.ts';

export const EVERY_FIGURE: FiguresFilter = {
  text: '',
  nature: null,
  unit: null,
  document: null,
  year: null,
  scope: null,
  agency: null,
  conflict: null,
};

export const USUAL_FIGURES: FiguresSettings = { filter: EVERY_FIGURE, sort: 'document', descending: false };

export type ConflictStates = ReadonlyMap<EntityId, ConflictState>;

const fits = <T>(wanted: T | null, value: T): boolean => wanted === null || wanted === value;

function keeps(filter: FiguresFilter, states: ConflictStates): (row: FigureRow) => boolean {
  const text = folded(filter.text);
  return (row) =>
    fits(filter.nature, row.nature) &&
    fits(filter.unit, row.unit) &&
    fits(filter.document, row.document) &&
    fits(filter.year, row.year) &&
    fits(filter.scope, scopeWords(row)) &&
    (filter.agency === null || row.agencies.includes(filter.agency)) &&
    fits(filter.conflict, states.get(row.id) ?? null) &&
    (text === '' || row.words.includes(text));
}

type Order = (a: FigureRow, b: FigureRow) => number;

const byText = (a: string, b: string): number => a.localeCompare(b, 'zh-CN');
/** What is not known stands last, whichever way is sorted. */
const byNumber = (a: number | null, b: number | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a - b;
const NATURES = ['target', 'result', 'unknown'];

/** Amounts of different units are not compared: they stand unit by unit. What is equal stays in document order. */
const ORDERS: Readonly<Record<FigureSort, Order>> = {
  document: () => 0,
  indicator: (a, b) => byText(a.indicator, b.indicator),
  amount: (a, b) => byText(a.unit, b.unit) || byNumber(a.amount, b.amount),
  nature: (a, b) => NATURES.indexOf(a.nature) - NATURES.indexOf(b.nature),
  year: (a, b) => byNumber(a.year, b.year),
  scope: (a, b) => byText(scopeWords(a), scopeWords(b)),
};

/** Filters and sorts. */
export function viewFigures(
  { rows }: Pick<FiguresModel, 'rows'>,
  { filter, sort, descending }: FiguresSettings,
  states: ConflictStates,
): readonly FigureRow[] {
  const kept = rows.filter(keeps(filter, states));
  if (sort === 'document') return descending ? kept.toReversed() : kept;
  const sorted = kept.toSorted(ORDERS[sort]);
  return descending ? sorted.reverse() : sorted;
}

export interface FigureChoices {
  /** Most used first. */
  readonly units: readonly string[];
  /** The latest first. */
  readonly years: readonly number[];
  readonly scopes: readonly string[];
}

function byUse(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0])).map(([value]) => value);
}

/** What a filter can be set to. */
export function figureChoices({ rows }: Pick<FiguresModel, 'rows'>): FigureChoices {
  return {
    units: byUse(rows.map(({ unit }) => unit)),
    years: [...new Set(rows.flatMap(({ year }) => year ?? []))].toSorted((a, b) => b - a),
    scopes: byUse(rows.map(scopeWords)),
  };
}
