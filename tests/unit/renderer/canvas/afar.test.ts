import { describe, expect, it } from 'vitest';
import { afarLabel, levelOf, NEAR, namedAt } from '../../../../renderer/canvas/afar.ts';
import { textWidth } from '../../../../renderer/state/layout/label.ts';
import { nodeFace } from '../../../../renderer/state/layout/node-face.ts';
import { crowdedPicture } from '../../../support/pictures.ts';

const things = Array.from({ length: 20 }, (_, index) => ({
  id: `thing ${index}`,
  isAttended: index === 3,
  links: index,
}));

describe('namedAt', () => {
  it('names everything near by, and fewer the farther the picture is', () => {
    for (const zoom of [NEAR, 0.35]) expect(namedAt(things, zoom).size).toBe(things.length);
    const counts = [0.35, 0.3, 0.25, 0.15].map((zoom) => namedAt(things, zoom).size);
    expect([...counts].sort((a, b) => b - a)).toEqual(counts);
    expect(new Set(counts).size).toBe(counts.length);
  });

  it('keeps what somebody attends to at any zoom, then what has most lines', () => {
    expect([...namedAt(things, 0.1)]).toEqual(['thing 3']);
    const named = namedAt(things, 0.25);
    expect(named.has('thing 19')).toBe(true);
    expect(named.has('thing 0')).toBe(false);
  });
});

describe('levelOf', () => {
  it('knows no levels near by and few far away', () => {
    expect(levelOf(NEAR)).toBeNull();
    expect(levelOf(0.41)).toBe(levelOf(0.44));
    expect(levelOf(0.41)).not.toBe(levelOf(0.31));
  });
});

describe('afarLabel', () => {
  const cards = [...crowdedPicture().nodes.values()].map(({ card }) => card);

  it.each([0.55, 0.45, 0.35, 0.25, 0.15])('stays on its card and can be read at zoom %s', (zoom) => {
    for (const card of cards) {
      const { width, height } = nodeFace(card);
      const { label, fontSize } = afarLabel(`${card.number}${card.name}`, { width, height }, zoom);
      const lines = label.split('\n');
      expect(Math.max(...lines.map(textWidth)) * fontSize).toBeLessThanOrEqual(width - 8);
      expect(lines.length * fontSize * 1.2).toBeLessThanOrEqual(Math.max(height, fontSize * 1.2));
      if (zoom >= 0.25) expect(fontSize * zoom).toBeGreaterThanOrEqual(6.5);
    }
  });

  it('leaves nothing out that fits in somewhat smaller type', () => {
    expect(afarLabel('市发改委', { width: 96, height: 35 }, 0.5).label).toBe('市发改委');
  });

  it('keeps closing punctuation on the card', () => {
    for (const zoom of [0.55, 0.48, 0.42, 0.36]) {
      const { label, fontSize } = afarLabel('“五个大起底”行动', { width: 124, height: 52 }, zoom);
      expect(Math.max(...label.split('\n').map(textWidth)) * fontSize).toBeLessThanOrEqual(116);
    }
  });

  it('cuts what does not fit, with a sign that it is cut', () => {
    expect(afarLabel('把全市各项重点工作落实到位', { width: 96, height: 35 }, 0.4).label).toMatch(/…$/);
  });
});
