/** The numbers a printed figure allows, as the rules compare them. */
import { allowedBy, type Interval } from '../../model/interval.ts';
import type { Observation } from './observation.ts';

/** Half of the last printed digit: 22.5万 stands for 224,500 to 225,500. */
export function roundingOf({ amount, value }: Observation): number {
  if (amount === null || value === null || value === 0) return 0;
  const decimals = (String(value).split('.')[1] ?? '').length;
  return (Math.abs(amount / value) * 10 ** -decimals) / 2;
}

/**
 * The numbers the figure allows; null where it gives no number. A printed number is taken as it stands, unless
 * `rounding` widens it.
 */
export function intervalOf(figure: Observation, rounding = 0): Interval | null {
  const { amount, comparator } = figure;
  if (amount === null || figure.vague) return null;
  const { low, high } = allowedBy(comparator, amount);
  return low === high ? { low: low - rounding, high: high + rounding } : { low, high };
}

/** Whether no number fits both. */
export function excludes(a: Interval, b: Interval): boolean {
  return a.high < b.low || b.high < a.low;
}

/** The digits of a number without point, sign and zeros at its ends: 0.0225 and 2250 have the same. */
export function digitsOf(value: number): string {
  return Math.abs(value)
    .toPrecision(12)
    .replace(/[.]|e.*$/gu, '')
    .replace(/^0+|0+$/gu, '');
}

/** Decimal places by which one of two numbers with the same digits is larger; 0 when the digits differ or nothing is off. */
export function shiftedBy(a: number, b: number): number {
  if (a === 0 || b === 0 || digitsOf(a) !== digitsOf(b)) return 0;
  return Math.round(Math.log10(Math.abs(a / b)));
}

/** Number of significant digits: a single one proves nothing. */
export function significantDigits(value: number): number {
  return String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/gu, '').length;
}
