import { afterEach, describe, expect, it, vi } from 'vitest';
import { redoIn, undoIn } from '../../../../../renderer/app/commands/undo.ts';
import { redoJudgement, undoJudgement } from '../../../../../renderer/state/judgements/index.ts';
import { redoPicture, undoPicture } from '../../../../../renderer/state/naming/index.ts';
import { setOwnMapUndoable, undoOwnMap } from '../../../../../renderer/state/places/index.ts';

// The preferences ask the page how it looks as soon as they are there.
vi.hoisted(() => vi.stubGlobal('window', { matchMedia: () => ({ matches: false }) }));

afterEach(() => setOwnMapUndoable(false));

describe('撤销', () => {
  it('takes back one thing: what the view that is shown holds', () => {
    setOwnMapUndoable(true);
    expect(undoIn('graph')).toBe(undoPicture);
    expect(undoIn('places')).toBe(undoOwnMap);
    expect(undoIn('checks')).toBe(undoJudgement);
  });

  it('takes back the last answer among places where the own map has no change', () => {
    expect(undoIn('places')).toBe(undoJudgement);
  });

  it('redoes a step of the picture in the graph, else an answer', () => {
    setOwnMapUndoable(true);
    expect(redoIn('graph')).toBe(redoPicture);
    expect(redoIn('places')).toBe(redoJudgement);
  });
});
