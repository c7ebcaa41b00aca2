import { describe, expect, it } from 'vitest';
import type { DocumentOutline, OutlineSection } from '../../../../../electron/bridge/contract.ts';
import { outlineRows } from '../../../../../renderer/views/outline/outline-rows.ts';
import { card, id } from '../../../../support/cards.ts';

const section = (name: string, level: number, isMeasure = false): OutlineSection => ({
  card: card(name, isMeasure ? 'measure' : 'section'),
  level,
  isMeasure,
  line: 1,
  bodies: [],
});

const outline = {
  sections: [
    section('一', 1),
    section('1', 3, true),
    section('2', 3, true),
    section('二', 1),
    section('3', 2, true),
  ],
} as unknown as DocumentOutline;

describe('outlineRows', () => {
  it('counts the headings really above, also where printed levels skip', () => {
    expect(outlineRows(outline, new Set()).map((row) => row.depth)).toEqual([1, 2, 2, 1, 2]);
  });

  it('folds what stands below a heading, and nothing else', () => {
    const rows = outlineRows(outline, new Set([id('一')]));
    expect(rows.map((row) => row.card.name)).toEqual(['一', '二', '3']);
    expect(rows.map((row) => [row.foldable, row.open])).toEqual([
      [true, false],
      [true, true],
      [false, false],
    ]);
  });
});
