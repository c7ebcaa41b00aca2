import { describe, expect, it } from 'vitest';
import {
  historyOf,
  mapHistory,
  record,
  redo,
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

  it('the same value is no step', () => {
    expect(record(three, 'c')).toBe(three);
  });
});
