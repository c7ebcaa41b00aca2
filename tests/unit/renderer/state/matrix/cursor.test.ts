import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cursor, clamped, moved } from '../../../../../renderer/state/matrix/cursor.ts';

const extent = { rows: 50, columns: 20, page: 12 };
const at = (row: number, column: number): Cursor => ({ row, column });
const press = (cursor: Cursor, key: string, ctrl = false) => moved(cursor, { key, ctrl }, extent);

describe('walking the matrix', () => {
  it.each([
    ['ArrowDown', false, at(6, 5)],
    ['ArrowUp', false, at(4, 5)],
    ['ArrowLeft', false, at(5, 4)],
    ['ArrowRight', false, at(5, 6)],
    ['Home', false, at(5, 0)],
    ['End', false, at(5, 19)],
    ['Home', true, at(0, 0)],
    ['End', true, at(49, 19)],
    ['PageDown', false, at(17, 5)],
    ['PageUp', false, at(0, 5)],
    ['ArrowDown', true, at(49, 5)],
    ['ArrowRight', true, at(5, 19)],
  ] as const)('%s (with Ctrl: %s)', (key, ctrl, target) => {
    expect(press(at(5, 5), key, ctrl)).toEqual(target);
  });

  it('leads to the heads and no further, and never to the corner', () => {
    expect(press(at(0, 3), 'ArrowUp')).toEqual(at(-1, 3));
    expect(press(at(-1, 3), 'ArrowUp')).toEqual(at(-1, 3));
    expect(press(at(3, 0), 'ArrowLeft')).toEqual(at(3, -1));
    expect(press(at(-1, 0), 'ArrowLeft')).toEqual(at(-1, 0));
    expect(press(at(0, -1), 'ArrowUp')).toEqual(at(0, -1));
  });

  it('leaves other keys alone', () => {
    expect(press(at(5, 5), 'a')).toBeNull();
    expect(press(at(5, 5), 'Tab')).toBeNull();
  });

  it('stays inside whatever is pressed', () => {
    const key = fc.constantFrom(
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageUp',
      'PageDown',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.boolean())), (keys) => {
        const end = keys.reduce((cursor, [one, ctrl]) => press(cursor, one, ctrl) ?? cursor, at(0, 0));
        expect(end).toEqual(clamped(end, extent));
        expect(end.row >= 0 || end.column >= 0).toBe(true);
      }),
    );
  });
});
