import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../../../../renderer/views/graph/floating.ts';

const stage = { width: 700, height: 500 };
const card = { width: 300, height: 400 };

describe('placeBeside', () => {
  it('stands right of the thing when there is room, otherwise left', () => {
    expect(placeBeside({ left: 40, right: 100, y: 20 }, card, stage)).toEqual({ left: 110, top: 20 });
    expect(placeBeside({ left: 500, right: 600, y: 20 }, card, stage)).toEqual({ left: 190, top: 20 });
  });

  it('never leaves the stage', () => {
    expect(placeBeside({ left: 200, right: 600, y: 450 }, card, stage)).toEqual({ left: 10, top: 90 });
    expect(placeBeside({ left: 0, right: 50, y: -30 }, card, stage).top).toBe(10);
  });
});
