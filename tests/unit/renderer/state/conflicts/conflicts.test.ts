import { expect, test } from 'vitest';
import { conflictMarks } from '../../../../../graph-data/graph/figures/index.ts';
import { marksById } from '../../../../../renderer/state/conflicts/index.ts';
import { figuresTown } from '../../../../support/figures-town.ts';

test('a mark is looked up by figure, by stating claim and by the claim of the contradiction', () => {
  const marks = conflictMarks(figuresTown().statements, new Map());
  const [mark] = marks;
  if (mark === undefined) throw new Error('the town has a contradiction');
  const byId = marksById([mark, { ...mark, finding: mark.finding }]);
  for (const id of [...mark.figures, ...mark.stating, mark.statement]) expect(byId.get(id)).toHaveLength(2);
  expect(byId.size).toBe(5);
});
