import { describe, expect, it } from 'vitest';
import {
  columnWidth,
  columnWindow,
  ROW_HEAD_WIDTH,
  rowSlots,
} from '../../../../../renderer/state/matrix/geometry.ts';

describe('the sheet', () => {
  it('fits all columns when it can, within bounds a reader can bear', () => {
    expect(columnWidth(ROW_HEAD_WIDTH + 28 * 30, 28)).toBe(30);
    expect(columnWidth(ROW_HEAD_WIDTH + 28 * 90, 28)).toBe(40);
    expect(columnWidth(600, 2000)).toBe(26);
    expect(columnWidth(600, 0)).toBe(40);
  });

  it('puts the head of a band before its rows', () => {
    const band = (start: number, length: number) => ({ group: null, start, length });
    const slots = rowSlots(3, [band(0, 2), band(2, 1)]);
    expect(slots.map((slot) => (slot.kind === 'band' ? 'band' : slot.position))).toEqual([
      'band',
      0,
      1,
      'band',
      2,
    ]);
    expect(slots.map(({ ordinal }) => ordinal)).toEqual([0, 0, 0, 1, 1]);
    expect(rowSlots(2, [])).toHaveLength(2);
  });

  it('draws more columns than are seen, and the same ones while the hand moves a little', () => {
    expect(columnWindow(0, 20, 28)).toEqual([0, 28]);
    expect(columnWindow(100, 130, 2000)).toEqual([88, 144]);
    expect(columnWindow(103, 135, 2000)).toEqual(columnWindow(96, 128, 2000));
  });
});
