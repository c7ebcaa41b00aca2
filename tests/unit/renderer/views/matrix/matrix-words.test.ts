import { describe, expect, it } from 'vitest';
import { bareNumber, fitted } from '../../../../../renderer/views/matrix/matrix-words.ts';

describe('heads of columns', () => {
  it.each([
    ['（二十三）', '二十三'],
    ['(9)', '9'],
    ['１．', '１'],
    ['三、', '三'],
    ['〔4〕', '4'],
    ['', ''],
  ])('%s stands as %s', (printed, bare) => {
    expect(bareNumber(printed)).toBe(bare);
  });

  it('cuts a name to the room there is, and says that it is cut', () => {
    expect(fitted('修建乐水绿道', 6)).toBe('修建乐水绿道');
    expect(fitted('修建乐水绿道', 5)).toBe('修建乐水…');
    expect(fitted('修建乐水绿道', 0)).toBe('修…');
  });
});
