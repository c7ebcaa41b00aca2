import { expect, test } from 'vitest';
import { leadLines, type RestingLine } from '../../../../../renderer/canvas/streets/leading.ts';
import type { Box } from '../../../../../renderer/state/layout/geometry.ts';

const box = (x: number, y: number): Box => ({ x, y, width: 100, height: 40 });
const line = (
  id: string,
  source: number,
  target: number,
  markedAt: RestingLine['markedAt'],
): RestingLine => ({
  ...{ id, source, target, hub: null, shift: 0, markedAt },
});

/** Two rows of three cards: in the upper one a card stands between the outer two. */
const boxes = [box(0, 0), box(250, 0), box(500, 0), box(0, 200), box(250, 200), box(500, 200)];

test('each line in its order: led around what is in its way, its mark clear of every card', () => {
  const lines = [line('through', 0, 2, 'target'), line('free', 3, 4, 'source'), line('bare', 0, 3, null)];
  const [through, free, bare] = [...leadLines(boxes, lines)];
  expect(through).toMatchObject({ id: 'through', around: { points: expect.any(Array) } });
  expect(through?.markOffset).toBeGreaterThan(0);
  expect(free).toMatchObject({ id: 'free', around: null });
  expect(free?.markOffset).toBeGreaterThan(0);
  expect(bare).toEqual({ id: 'bare', around: null, markOffset: null });
});

test('a line beside others of the same ends is led around what only it would touch', () => {
  const free = [box(0, 0), box(500, 0), box(250, 36)];
  const beside = { ...line('beside', 0, 1, null), shift: 18 };
  const [middle, lower] = [...leadLines(free, [line('middle', 0, 1, null), beside])];
  expect(middle?.around).toBeNull();
  expect(lower?.around).not.toBeNull();
});

test('a line to a card that has gone is passed over', () => {
  expect(
    [...leadLines(boxes, [line('gone', 0, -1, null), line('there', 0, 1, null)])].map(({ id }) => id),
  ).toEqual(['there']);
});
