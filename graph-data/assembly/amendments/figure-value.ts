/** A figure with another number: unit, comparator and period stay as they are printed. */
import type { EntityRecord } from '../../model/entity.ts';

/** The number a user typed; null for what is none, or where the printed figure is no single number. */
function typedNumber(value: string): number | null {
  const plain = value.normalize('NFKC').replaceAll(/[,\s]/gu, '');
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
}

/** The printed words with the new number in the place of the old one. */
function reprinted(printed: string, before: number, after: number, unit: string): string {
  const old = String(before);
  const at = printed.indexOf(old);
  return at < 0 ? `${after}${unit}` : `${printed.slice(0, at)}${after}${printed.slice(at + old.length)}`;
}

/** The observation with this value in its printed unit; null where that cannot be. */
export function withValue(observation: EntityRecord, typed: string): EntityRecord | null {
  const value = typedNumber(typed);
  const { value: before, amount, printed, unit } = observation.properties;
  if (value === null || typeof before !== 'number' || typeof printed !== 'string') return null;
  const words = reprinted(printed, before, value, typeof unit === 'string' ? unit : '');
  const multiplier = typeof amount === 'number' && before !== 0 ? amount / before : 1;
  return {
    ...observation,
    name: observation.name.replace(printed, () => words),
    properties: {
      ...observation.properties,
      value,
      amount: amount === null ? null : Number((value * multiplier).toPrecision(12)),
      printed: words,
    },
  };
}
