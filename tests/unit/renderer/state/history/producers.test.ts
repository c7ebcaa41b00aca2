import { describe, expect, it } from 'vitest';
import {
  historyOf,
  jump,
  mapHistory,
  record,
  redo,
  stepsOf,
  undo,
} from '../../../../../renderer/state/history/producers.ts';

describe('history', () => {
  const three = record(record(historyOf('a'), 'b'), 'c');

  it('goes back and forth', () => {
    expect(undo(three).present).toBe('b');
    expect(redo(undo(three))).toEqual(three);
  });

  it('stays at its ends', () => {
    const first = historyOf('a');
    expect(undo(first)).toBe(first);
    expect(redo(three)).toBe(three);
  });

  it('a new step after an undo forgets what was undone', () => {
    const branched = record(undo(three), 'd');
    expect(branched.future).toEqual([]);
    expect(undo(branched).present).toBe('b');
  });

  it('can be looked at another way without a step', () => {
    const loud = mapHistory(undo(three), (letter) => letter.toUpperCase());
    expect([loud.past, loud.present, loud.future]).toEqual([['A'], 'B', ['C']]);
  });

  it('jumps to any step and back, losing none', () => {
    const first = jump(three, 0);
    expect([first.past, first.present, first.future]).toEqual([[], 'a', ['b', 'c']]);
    expect(jump(first, 2)).toEqual(three);
    expect(stepsOf(first)).toEqual(['a', 'b', 'c']);
    expect(jump(three, 2)).toBe(three);
    expect(jump(three, 7)).toBe(three);
  });

  it('keeps a hundred steps before the present', () => {
    const numbers = Array.from({ length: 130 }, (_, index) => index + 1);
    const long = numbers.reduce(record<number>, historyOf(0));
    expect(long.past).toHaveLength(100);
    expect(jump(long, 0).present).toBe(30);
  });

  it('the same value is no step', () => {
    expect(record(three, 'c')).toBe(three);
  });
});
