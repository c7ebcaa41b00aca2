/** Many values become one figure. */
import { expect, it } from 'vitest';
import { median, quantile, spread } from '../../../../../scripts/bench/shared/figures.ts';

it('finds the value below which a share of the values lies, whatever their order', () => {
  const values = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect(quantile(values, 0.95)).toBe(96);
  expect(quantile(values, 1)).toBe(100);
  expect(median([9, 1, 5])).toBe(5);
  expect(quantile([], 0.5)).toBe(0);
});

it('writes the median with the range of the runs', () => {
  expect(spread([12.34])).toBe('12.3');
  expect(spread([2, 1, 300])).toBe('2 (1–300)');
  expect(spread([])).toBe('–');
});
