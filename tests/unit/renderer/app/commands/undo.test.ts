import { afterEach, describe, expect, it } from 'vitest';
import { redoIn, undoIn } from '../../../../../renderer/app/commands/undo.ts';
import { redoGraph, undoGraph } from '../../../../../renderer/state/graph/index.ts';
import { redoJudgement, undoJudgement } from '../../../../../renderer/state/judgements/index.ts';
import { setOwnMapUndoable, undoOwnMap } from '../../../../../renderer/state/places/index.ts';

afterEach(() => setOwnMapUndoable(false));

describe('撤销', () => {
  it('takes back one thing: what the view that is shown holds', () => {
    setOwnMapUndoable(true);
    expect(undoIn('graph')).toBe(undoGraph);
    expect(undoIn('places')).toBe(undoOwnMap);
    expect(undoIn('checks')).toBe(undoJudgement);
  });

  it('takes back the last answer among places where the own map has no change', () => {
    expect(undoIn('places')).toBe(undoJudgement);
  });

  it('redoes a step of the picture in the graph, else an answer', () => {
    setOwnMapUndoable(true);
    expect(redoIn('graph')).toBe(redoGraph);
    expect(redoIn('places')).toBe(redoJudgement);
  });
});
