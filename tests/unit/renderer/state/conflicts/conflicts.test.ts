import { expect, test } from 'vitest';
import { conflictMarks } from '../../../../../graph-data/graph/figures/index.ts';
import { conflictStateOf, marksById, useConflicts } from '../../../../../renderer/state/conflicts/index.ts';
import { figuresTown } from '../../../../support/figures-town.ts';

test('a mark is looked up by figure, by stating claim and by the claim of the contradiction', () => {
  const marks = conflictMarks(figuresTown().statements, new Map());
  const [mark] = marks;
  if (mark === undefined) throw new Error('the town has a contradiction');
  const byId = marksById([mark, { ...mark, finding: mark.finding }]);
  const ids = [...mark.figures, ...mark.about, ...mark.stating, mark.statement];
  for (const id of ids) expect(byId.get(id)).toHaveLength(2);
  expect(byId.size).toBe(ids.length);
});

test('an indicator and its thread carry the state of their figures: open as long as one waits', () => {
  const [mark] = conflictMarks(figuresTown().statements, new Map());
  if (mark === undefined) throw new Error('the town has a contradiction');
  const kinds = new Set(mark.about.map((id) => id.slice(0, id.indexOf(':'))));
  expect([...kinds].toSorted()).toEqual(['indicator', 'thread']);
  const settled = { ...mark, resolved: { note: '以公报为准', author: null, at: '2026-01-02T00:00:00Z' } };
  for (const id of [...mark.figures, ...mark.about]) {
    useConflicts.setState({ marks: [], byId: marksById([settled]) });
    expect(conflictStateOf(id)).toBe('resolved');
    useConflicts.setState({ marks: [], byId: marksById([settled, mark]) });
    expect(conflictStateOf(id)).toBe('open');
  }
  expect(conflictStateOf('indicator:none')).toBeNull();
});
