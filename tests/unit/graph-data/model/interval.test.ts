import { expect, test } from 'vitest';
import { allowedBy } from '../../../../graph-data/model/interval.ts';

test.each([
  ['eq', 100, 100, 100],
  ['gte', 100, 100, Number.POSITIVE_INFINITY],
  ['gt', 100, 100, Number.POSITIVE_INFINITY],
  ['lte', 100, Number.NEGATIVE_INFINITY, 100],
  ['lt', 100, Number.NEGATIVE_INFINITY, 100],
  ['approx', 100, 97, 103],
  ['approx', -100, -103, -97],
])('%s %d allows %d to %d', (comparator, amount, low, high) => {
  expect(allowedBy(comparator, amount)).toEqual({ low, high });
});
