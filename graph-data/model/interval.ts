/** What a printed number allows: 突破30万 says more than 300,000 and no more than that. */

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** 左右 and 约: how far off the printed number may lie and still be what was meant. */
const ABOUT = 0.03;

/** The numbers that a comparator allows around an amount; what has no end is infinite. */
export function allowedBy(comparator: string, amount: number): Interval {
  if (comparator === 'gte' || comparator === 'gt') return { low: amount, high: Number.POSITIVE_INFINITY };
  if (comparator === 'lte' || comparator === 'lt') return { low: Number.NEGATIVE_INFINITY, high: amount };
  if (comparator !== 'approx') return { low: amount, high: amount };
  const reach = Math.abs(amount) * ABOUT;
  return { low: amount - reach, high: amount + reach };
}
