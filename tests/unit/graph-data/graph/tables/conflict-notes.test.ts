/** A contradiction is told behind its figure in every file that names it. */
import { expect, test } from 'vitest';
import { conflictMarks } from '../../../../../graph-data/graph/figures/index.ts';
import { conflictNote, conflictNotes } from '../../../../../graph-data/graph/tables/conflict-notes.ts';
import { figuresByMeasure } from '../../../../../graph-data/graph/tables/figures.ts';
import { figuresTown } from '../../../../support/figures-town.ts';

const town = figuresTown();
const [mark] = conflictMarks(town.statements, new Map());
if (mark === undefined) throw new Error('the town has a contradiction');
const [earlier, later] = mark.figures;
const entities = new Map(town.entities.map((entity) => [entity.id, entity]));

test('both figures say so, others say nothing', () => {
  const notes = conflictNotes(town);
  expect([...notes.keys()].toSorted()).toEqual([...mark.figures].toSorted());
  expect(earlier && conflictNote(notes, earlier)).toBe('【数据冲突，未处理】');
  const other = town.entities.find(({ name }) => name.startsWith('茶园：'));
  expect(other && conflictNote(notes, other.id)).toBe('');
});

test('a decision stands with its day, its note and who noted it', () => {
  const acceptances = new Map([
    [mark.finding, { note: '以公报为准', author: '统计科', at: '2026-02-03T08:00:00Z' }],
  ]);
  expect(later && conflictNote(conflictNotes({ ...town, acceptances }), later)).toBe(
    '【数据冲突，已处理（2026年2月3日），以公报为准，统计科】',
  );
});

test('the column of figures of a breakdown carries the note', () => {
  const lines = [...figuresByMeasure(entities, town.statements, conflictNotes(town)).values()].flat();
  expect(lines.filter((line) => line.includes('数据冲突'))).toHaveLength(2);
  expect(lines.some((line) => line.endsWith('（结果）【数据冲突，未处理】'))).toBe(true);
});
