import { describe, expect, it } from 'vitest';
import { MARK_OFFSET, markOffset } from '../../../../../renderer/canvas/streets/mark-place.ts';

const line = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 100 },
];

describe('markOffset', () => {
  it('stands near its end where nothing is in the way', () => {
    expect(markOffset(line, [{ x: 24, y: 60, width: 40, height: 40 }])).toBe(MARK_OFFSET);
  });

  it('goes on along the line, around its corner, until no card lies over it', () => {
    const over = { x: 60, y: 10, width: 120, height: 20 };
    expect(markOffset(line, [over])).toBeGreaterThan(120);
  });

  it('has no place when the whole line is covered', () => {
    expect(markOffset(line, [{ x: 50, y: 50, width: 400, height: 400 }])).toBeNull();
  });
});
