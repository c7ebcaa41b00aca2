/** A figure entity with its indicator as the values that tables, threads and drawings share. */
import type { EntityRecord } from '../../model/entity.ts';
import { allowedBy } from '../../model/interval.ts';
import type { Outlook } from '../../model/statement.ts';
import { yearOf } from '../timeline/dates.ts';
import type { Figure } from './types.ts';

type Property = string | number | boolean | null | undefined;
const text = (value: Property): string | null => (typeof value === 'string' && value !== '' ? value : null);
const number = (value: Property): number | null => (typeof value === 'number' ? value : null);
const bound = (value: number): number | null => (Number.isFinite(value) ? value : null);

function natureOf(value: Property): Outlook {
  return value === 'target' || value === 'result' ? value : 'unknown';
}

/** Null when the thing is no figure; `indicator` is what it observes, where that is known. */
export function figureOf(entity: EntityRecord, indicator: EntityRecord | undefined): Figure | null {
  if (entity.kind !== 'observation') return null;
  const { properties } = entity;
  const amount = number(properties['amount']) ?? number(properties['value']);
  const comparator = text(properties['comparator']) ?? 'eq';
  const vague = properties['vague'] === true;
  const allowed = amount === null || vague ? null : allowedBy(comparator, amount);
  const said = yearOf(text(properties['date']));
  return {
    id: entity.id,
    indicator: indicator?.name ?? entity.name,
    printed: text(properties['printed']) ?? '',
    nature: natureOf(properties['nature']),
    period: text(properties['periodPrinted']),
    scope: text(indicator?.properties['scope']),
    printedScope: text(properties['scope']),
    ...{ amount, comparator, vague, said },
    low: allowed && bound(allowed.low),
    high: allowed && bound(allowed.high),
    unit: text(properties['amountUnit']) ?? text(properties['unit']) ?? '',
    year: yearOf(text(properties['periodTo'])) ?? said,
  };
}

/** 全市 of 通辽市 is 通辽市 itself; 全区 of it is not. */
function isSame(printed: string, scope: string): boolean {
  return printed === scope || printed === `全${scope.slice(-1)}`;
}

/** Whose figure it is, in words: what is equal may stand on one scale. Empty where nobody says it. */
export function scopeWords({ scope, printedScope }: Pick<Figure, 'scope' | 'printedScope'>): string {
  if (printedScope === null || (scope !== null && isSame(printedScope, scope))) return scope ?? '';
  return scope === null ? printedScope : `${scope} · ${printedScope}`;
}
