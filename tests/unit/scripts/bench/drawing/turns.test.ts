/** A renderer that hangs in one measure is asked for the others in a fresh window. */
import { describe, expect, it } from 'vitest';
import { inTurn, type Subject } from '../../../../../scripts/bench/drawing/turns.ts';

const BOUND = 30;
const hang = (): Promise<never> => new Promise(() => undefined);
const figures = async (...values: number[]): Promise<readonly number[]> => values;

interface Windows {
  readonly opened: number[];
  readonly ended: number[];
}

/** Windows are numbers, in the order they were opened. */
function renderer(
  windows: Windows,
  { draw, measures }: Partial<Pick<Subject<number>, 'draw' | 'measures'>>,
): Subject<number> {
  return {
    open: async () => windows.opened.push(windows.opened.length + 1),
    draw: draw ?? (async (window) => ({ first: [window * 100], interactive: [window * 100] })),
    measures: measures ?? {},
    end: async (window) => {
      windows.ended.push(window);
    },
  };
}

describe('measures in turn', () => {
  it('share one window as long as each answers', async () => {
    const windows: Windows = { opened: [], ended: [] };
    const measures = { pan: () => figures(8, 9), hover: (window: number) => figures(window) };
    const drawn = await inTurn(renderer(windows, { measures }), BOUND);
    expect(drawn).toEqual({ first: [100], interactive: [100], pan: [8, 9], hover: [1] });
    expect(windows.ended).toEqual([1]);
  });

  it('go on in a fresh window after one that hangs, and keep what the first drawing took', async () => {
    const windows: Windows = { opened: [], ended: [] };
    const measures = { pan: hang, zoom: (window: number) => figures(window) };
    const drawn = await inTurn(renderer(windows, { measures }), BOUND);
    expect(drawn).toEqual({
      ...{ first: [100], interactive: [100], zoom: [2] },
      pan: { missing: 'no answer in 0.03 s' },
    });
    expect(windows.ended).toEqual([1, 2]);
  });

  it('leave out what got no answer before', async () => {
    const windows: Windows = { opened: [], ended: [] };
    const measures = { pan: hang, zoom: () => figures(5) };
    const drawn = await inTurn(renderer(windows, { measures }), BOUND, new Set(['pan'] as const));
    expect(drawn).toEqual({ first: [100], interactive: [100], zoom: [5] });
  });

  it('are all missing where the whole is never drawn; the window is ended once', async () => {
    const windows: Windows = { opened: [], ended: [] };
    const measures = { pan: () => figures(8) };
    const drawn = await inTurn(renderer(windows, { draw: hang, measures }), BOUND);
    const missing = { missing: 'no answer in 0.03 s' };
    expect(drawn).toEqual({ first: missing, interactive: missing, pan: missing });
    expect(windows.ended).toEqual([1]);
  });

  it('are all missing where no window opens', async () => {
    const drawn = await inTurn(
      {
        ...renderer({ opened: [], ended: [] }, {}),
        open: () => Promise.reject(new Error('no display')),
        measures: { zoom: hang },
      },
      BOUND,
    );
    const missing = { missing: 'ended: no display' };
    expect(drawn).toEqual({ first: missing, interactive: missing, zoom: missing });
  });
});
