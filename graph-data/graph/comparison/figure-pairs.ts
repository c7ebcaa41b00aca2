/** Figures of one indicator side by side: only of one scope, unit and kind of quantity, period by period. */
import type { EntityRecord } from '../../model/entity.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';
import { yearOf } from '../timeline/dates.ts';
import type { Things } from './ground.ts';
import type { ComparedFigure, FigureDifference, FigurePair } from './types.ts';

type Value = EntityRecord['properties'][string] | undefined;

const words = (value: Value): string => (typeof value === 'string' ? value : '');

/** A figure with what decides whether it may be set beside another, and what then differs. */
interface Comparable {
  readonly shown: ComparedFigure;
  /** Scope, unit, kind of quantity, and what part of the whole is meant. */
  readonly basis: string;
  readonly value: string;
  /** Words without a year mean the year of their document. */
  readonly period: string;
}

/** The number and how it is meant; without a number the printed words. */
function sizeOf({ properties }: EntityRecord): string {
  const { amount, value, comparator, low, high, printed } = properties;
  const number = amount ?? value ?? null;
  return JSON.stringify(number === null && low == null ? printed : [number, comparator, low, high]);
}

function comparable(claim: Statement, indicator: EntityId, things: Things): readonly Comparable[] {
  const [figure, of] = [things.get(claim.subject), things.get(indicator)];
  if (figure === undefined || of === undefined) return [];
  const { properties } = figure;
  const scope = words(of.properties['scope']) || words(properties['scope']);
  const unit = words(properties['amountUnit']) || words(properties['unit']);
  const basis = [
    scope,
    unit,
    properties['measure'],
    properties['concerns'],
    properties['partOf'],
    properties['change'],
  ];
  const { periodKind, periodFrom, periodTo, periodPrinted } = properties;
  const year = yearOf(words(periodTo) || words(properties['date']) || null);
  return [
    {
      shown: {
        id: figure.id,
        statement: claim.id,
        line: claim.evidence[0]?.line ?? 0,
        printed: words(properties['printed']),
        period: words(periodPrinted) || null,
        year,
        nature: words(properties['nature']),
        scope: scope || null,
        unit: words(properties['unit']),
      },
      basis: JSON.stringify(basis),
      value: sizeOf(figure),
      period: JSON.stringify(periodTo == null ? [periodPrinted, year] : [periodKind, periodFrom, periodTo]),
    },
  ];
}

function differences(left: Comparable, right: Comparable): readonly FigureDifference[] {
  return [
    ...(left.value === right.value ? [] : (['value'] as const)),
    ...(left.period === right.period ? [] : (['period'] as const)),
    ...(left.shown.nature === right.shown.nature ? [] : (['nature'] as const)),
  ];
}

type Rule = (left: Comparable, right: Comparable) => boolean;

/** The surest first: the same period and nature, then the same period, then what is the only one left. */
const RULES: readonly Rule[] = [
  (a, b) => a.period === b.period && a.shown.nature === b.shown.nature,
  (a, b) => a.period === b.period,
];

function pairsOfBasis(left: readonly Comparable[], right: readonly Comparable[]): readonly FigurePair[] {
  const pairs: FigurePair[] = [];
  const [open, rest] = [new Set(left), new Set(right)];
  const pair = (a: Comparable, b: Comparable): void => {
    open.delete(a);
    rest.delete(b);
    pairs.push({ left: a.shown, right: b.shown, differs: differences(a, b) });
  };
  for (const fits of RULES) {
    for (const a of open) {
      const found = [...rest].find((b) => fits(a, b));
      if (found !== undefined) pair(a, found);
    }
  }
  const [[a, ...others], [b, ...further]] = [[...open], [...rest]];
  if (a !== undefined && b !== undefined && others.length + further.length === 0) pair(a, b);
  return [
    ...pairs,
    ...[...open].map(({ shown }) => ({ left: shown, right: null, differs: [] })),
    ...[...rest].map(({ shown }) => ({ left: null, right: shown, differs: [] })),
  ];
}

export type FiguresOf = readonly { readonly indicator: EntityId; readonly claims: readonly Statement[] }[];

/** What stands on one side alone is listed without a partner; scopes and units are never mixed. */
export function figurePairs(left: FiguresOf, right: FiguresOf, things: Things): readonly FigurePair[] {
  const [a, b] = [left, right].map((side) =>
    side.flatMap(({ indicator, claims }) => claims.flatMap((claim) => comparable(claim, indicator, things))),
  );
  const bases = new Set([...(a ?? []), ...(b ?? [])].map(({ basis }) => basis));
  return [...bases].flatMap((basis) =>
    pairsOfBasis(
      (a ?? []).filter((figure) => figure.basis === basis),
      (b ?? []).filter((figure) => figure.basis === basis),
    ),
  );
}
