/** Proposed titles are never double and never too long. */
import { expect, test } from 'vitest';
import { freeTitle, LONGEST_TITLE } from '../../../../../renderer/state/saved-views/titles.ts';

test('a title that is free stays', () => {
  expect(freeTitle('关系图：市发改委', ['责任矩阵'])).toBe('关系图：市发改委');
});

test('one that is there gets the first free number', () => {
  expect(freeTitle('责任矩阵', ['责任矩阵', '责任矩阵 2', '责任矩阵 4'])).toBe('责任矩阵 3');
});

test('a long one is cut so that the number fits', () => {
  const long = '职'.repeat(300);
  const first = freeTitle(long, []);
  expect(first).toHaveLength(LONGEST_TITLE);
  const second = freeTitle(long, [first]);
  expect(second).toHaveLength(LONGEST_TITLE);
  expect(second.endsWith(' 2')).toBe(true);
});
