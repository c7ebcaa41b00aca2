/** Which entries of the ledger a way through the history of the picture takes back or makes again. */
import { expect, test } from 'vitest';
import type { NamingAnnouncement } from '../../../../../renderer/state/announcement/index.ts';
import { EMPTY_GRAPH, type PlacedGraph } from '../../../../../renderer/state/graph/types.ts';
import { crossed } from '../../../../../renderer/state/naming/entries.ts';

const merged = (...entries: readonly string[]): PlacedGraph => ({
  ...EMPTY_GRAPH,
  step: { kind: 'merged', name: '', entries } satisfies NamingAnnouncement,
});
const steps = [
  EMPTY_GRAPH,
  merged('a'),
  { ...EMPTY_GRAPH, step: { kind: 'locked' } as const },
  merged('b', 'c'),
];

test('backwards those of the steps that are left, forwards those of the steps that are come to', () => {
  expect(crossed(steps, 3, 0)).toEqual({ back: ['a', 'b', 'c'], again: [] });
  expect(crossed(steps, 3, 2)).toEqual({ back: ['b', 'c'], again: [] });
  expect(crossed(steps, 0, 2)).toEqual({ back: [], again: ['a'] });
  expect(crossed(steps, 1, 3)).toEqual({ back: [], again: ['b', 'c'] });
});

test('none where there is nowhere to go', () => {
  expect(crossed(steps, 0, -1)).toEqual({ back: [], again: [] });
  expect(crossed(steps, 3, 4)).toEqual({ back: [], again: [] });
});
