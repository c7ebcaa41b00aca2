/** Keys of the list of saved views. */
import { expect, test } from 'vitest';
import { rowAction } from '../../../../../renderer/views/saved-views/list-keys.ts';

const press = (key: string, held: 'altKey' | 'ctrlKey' | 'shiftKey' | null = null) =>
  rowAction({
    ...{ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false },
    ...(held && { [held]: true }),
  });

test('plain arrows walk, with Alt they order', () => {
  expect([press('ArrowUp'), press('ArrowDown')]).toEqual([null, null]);
  expect([press('ArrowUp', 'altKey'), press('ArrowDown', 'altKey')]).toEqual(['up', 'down']);
});

test('a key acts only with what belongs to it', () => {
  expect([press('F2'), press('Delete'), press('F5')]).toEqual(['edit', 'remove', 'present']);
  expect(press('d', 'ctrlKey')).toBe('duplicate');
  expect([press('d'), press('Delete', 'shiftKey'), press('F2', 'ctrlKey'), press('constructor')]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
