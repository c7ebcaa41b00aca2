/** Keys of a presentation. */
import { expect, test } from 'vitest';
import { turnOf } from '../../../../../renderer/views/presentation/presentation-keys.ts';

test('arrows, space and the keys of a remote control turn, Esc leaves', () => {
  const keys = ['ArrowRight', ' ', 'PageDown', 'ArrowLeft', 'PageUp', 'Home', 'End', 'Escape'];
  expect(keys.map((key) => turnOf({ key }, false))).toEqual([
    ...['next', 'next', 'next', 'previous', 'previous', 'first', 'last', 'leave'],
  ]);
});

test('space on a button presses the button, other keys mean nothing', () => {
  expect(turnOf({ key: ' ' }, true)).toBeNull();
  expect(turnOf({ key: 'ArrowRight' }, true)).toBe('next');
  expect(turnOf({ key: 'f' }, false)).toBeNull();
});
