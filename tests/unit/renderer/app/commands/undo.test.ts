import { afterEach, describe, expect, it, vi } from 'vitest';
import { redoIn, undoIn } from '../../../../../renderer/app/commands/undo.ts';
import { startFrom } from '../../../../../renderer/state/graph/producers.ts';
import { change, useGraph } from '../../../../../renderer/state/graph/store.ts';
import { EMPTY_GRAPH } from '../../../../../renderer/state/graph/types.ts';
import { historyOf } from '../../../../../renderer/state/history/producers.ts';
import {
  keepStep,
  redoJudgement,
  undoJudgement,
  useJudgements,
} from '../../../../../renderer/state/judgements/index.ts';
import { redoPicture, undoPicture } from '../../../../../renderer/state/naming/index.ts';
import { setOwnMapUndoable, undoOwnMap } from '../../../../../renderer/state/places/index.ts';
import { id, measureWith } from '../../../../support/cards.ts';

// The preferences ask the page how it looks as soon as they are there.
vi.hoisted(() => vi.stubGlobal('window', { matchMedia: () => ({ matches: false }) }));

afterEach(() => {
  setOwnMapUndoable(false);
  useJudgements.setState({ past: [], future: [] });
  useGraph.setState({ history: historyOf(EMPTY_GRAPH) });
});

const kept = (): Promise<null> => Promise.resolve(null);

/** As many things put into the picture, one step each. */
function step(times: number): void {
  for (let at = 0; at < times; at += 1)
    change(
      (graph) => ({ ...graph }),
      () => ({ kind: 'locked' }),
    );
}

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

  it('takes back in the graph what was decided last, and the steps that came after it first', async () => {
    useGraph.setState({ history: historyOf(startFrom(id('举措'), measureWith(3))) });
    // More steps than are remembered: their number stays the same from here on.
    step(120);
    await keepStep({ told: null, make: kept, takeBack: kept });
    expect(undoIn('graph')).toBe(undoJudgement);
    step(1);
    expect(undoIn('graph')).toBe(undoPicture);
  });

  it('goes back and forth in the graph through steps and decisions by the time they were made', async () => {
    useGraph.setState({ history: historyOf(startFrom(id('举措'), measureWith(3))) });
    const told: string[] = [];
    const decide = (name: string): Promise<unknown> =>
      keepStep({
        told: null,
        make: async () => {
          told.push(`+${name}`);
          return null;
        },
        takeBack: async () => {
          told.push(`-${name}`);
          return null;
        },
      });
    step(1);
    await decide('甲');
    step(1);
    await decide('乙');
    const at = (): string => `${useGraph.getState().history.past.length}${told.splice(0).join('')}`;
    at();
    const back: string[] = [];
    for (let times = 0; times < 4; times += 1) {
      await undoIn('graph')();
      back.push(at());
    }
    expect(back).toEqual(['2-乙', '1', '1-甲', '0']);
    const forth: string[] = [];
    for (let times = 0; times < 4; times += 1) {
      await redoIn('graph')();
      forth.push(at());
    }
    expect(forth).toEqual(['1', '1+甲', '2', '2+乙']);
  });

  it('does not redo in the graph a decision that the picture went on without', async () => {
    useGraph.setState({ history: historyOf(startFrom(id('举措'), measureWith(3))) });
    await keepStep({ told: null, make: kept, takeBack: kept });
    await undoIn('graph')();
    step(1);
    expect(redoIn('graph')).toBe(redoPicture);
    expect(redoIn('checks')).toBe(redoJudgement);
  });

  it('redoes a step of the picture in the graph, else an answer', () => {
    setOwnMapUndoable(true);
    expect(redoIn('graph')).toBe(redoPicture);
    expect(redoIn('places')).toBe(redoJudgement);
  });
});
