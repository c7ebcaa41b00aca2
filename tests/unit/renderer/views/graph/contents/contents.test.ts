import { describe, expect, it } from 'vitest';
import { startAmong } from '../../../../../../renderer/state/graph/producers.ts';
import {
  contentsOf,
  cursorIn,
  movedBy,
  rowsBetween,
  rowsOf,
} from '../../../../../../renderer/views/graph/contents/contents.ts';
import { id, node } from '../../../../../support/cards.ts';

const picture = startAmong({
  nodes: [
    node('甲局'),
    node('举措一', 'measure'),
    node('乙局'),
    node('章', 'section'),
    node('举措二', 'measure'),
  ],
  edges: [],
  omitted: 0,
});
const rows = rowsOf(contentsOf(picture));

describe('contentsOf', () => {
  it('groups things by kind in the order of the ontology, and keeps the order in which they came', () => {
    expect(contentsOf(picture).map(({ kind }) => kind)).toEqual(['section', 'measure', 'agency']);
    expect(rows).toEqual(['章', '举措一', '举措二', '甲局', '乙局']);
  });
});

describe('cursorIn', () => {
  it('follows its row wherever it stands', () => {
    expect(cursorIn(rows, { id: id('甲局'), place: 0 })).toEqual({ id: '甲局', place: 3 });
  });

  it('stays at its place when its row is gone, and at the last when there are fewer', () => {
    expect(cursorIn(rows, { id: id('无'), place: 2 })).toEqual({ id: '举措二', place: 2 });
    expect(cursorIn(rows, { id: id('无'), place: 99 })).toEqual({ id: '乙局', place: 4 });
  });

  it('is nowhere in an empty list', () => {
    expect(cursorIn([], { id: id('甲局'), place: 3 })).toEqual({ id: null, place: 0 });
  });
});

describe('movedBy', () => {
  const from = (key: string, place: number): string | null | undefined =>
    movedBy(key, rows, { id: rows[place] ?? null, place })?.id;

  it('steps and stops at both ends', () => {
    expect(from('ArrowDown', 0)).toBe('举措一');
    expect(from('ArrowUp', 0)).toBe('章');
    expect(from('ArrowDown', 4)).toBe('乙局');
    expect(from('End', 1)).toBe('乙局');
    expect(from('Home', 3)).toBe('章');
    expect(from('PageDown', 0)).toBe('乙局');
    expect(from('PageUp', 4)).toBe('章');
  });

  it('leaves other keys alone', () => {
    expect(from('e', 0)).toBeUndefined();
  });
});

describe('rowsBetween', () => {
  it('takes both ends, in either direction', () => {
    expect(rowsBetween(rows, 1, 3)).toEqual(['举措一', '举措二', '甲局']);
    expect(rowsBetween(rows, 3, 1)).toEqual(['举措一', '举措二', '甲局']);
    expect(rowsBetween(rows, 2, 2)).toEqual(['举措二']);
  });
});
