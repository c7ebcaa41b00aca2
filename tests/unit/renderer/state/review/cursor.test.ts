/** Where the keys lead in the queue. */
import { expect, test } from 'vitest';
import { nextUndecided, placeAfter, stepTo } from '../../../../../renderer/state/review/cursor.ts';

test('arrows, pages and ends stop at the ends of the list', () => {
  expect([stepTo('ArrowDown', 0, 3), stepTo('ArrowDown', 2, 3)]).toEqual([1, 2]);
  expect([stepTo('ArrowUp', 1, 3), stepTo('ArrowUp', 0, 3)]).toEqual([0, 0]);
  expect([stepTo('PageDown', 0, 5), stepTo('PageUp', 4, 5)]).toEqual([4, 0]);
  expect([stepTo('Home', 3, 5), stepTo('End', 0, 5)]).toEqual([0, 4]);
});

test('other keys, and an empty list, lead nowhere', () => {
  expect([stepTo('x', 0, 3), stepTo('ArrowDown', 0, 0)]).toEqual([null, null]);
});

test('the next undecided item is looked for from the top again after the end', () => {
  expect(nextUndecided(['open', 'accepted', 'unread', 'changed'], 0)).toBe(2);
  expect(nextUndecided(['open', 'accepted', 'rejected'], 1)).toBe(0);
  expect(nextUndecided(['accepted', 'rejected'], 0)).toBeNull();
});

test('the cursor stays at its item, else at the place it had', () => {
  expect(placeAfter(['a', 'b', 'c'], 'c', 0)).toBe(2);
  expect(placeAfter(['a', 'b'], 'gone', 5)).toBe(1);
  expect(placeAfter([], 'gone', 5)).toBe(0);
});
