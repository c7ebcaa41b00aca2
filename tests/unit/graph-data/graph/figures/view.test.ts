/** What the filter leaves and in which order, what may be drawn together, and the state of contradictions. */
import { describe, expect, test } from 'vitest';
import {
  buildFigures,
  conflictMarks,
  conflictStates,
  EVERY_FIGURE,
  type FiguresSettings,
  figureChoices,
  seriesAmong,
  seriesOf,
  USUAL_FIGURES,
  viewFigures,
} from '../../../../../graph-data/graph/figures/index.ts';
import { figuresTown } from '../../../../support/figures-town.ts';

const town = figuresTown();
const model = buildFigures(town);
const marks = conflictMarks(town.statements, new Map());
const states = conflictStates(marks);

const shown = (filter: Partial<FiguresSettings['filter']>, more: Partial<FiguresSettings> = {}) =>
  viewFigures(model, { ...USUAL_FIGURES, filter: { ...EVERY_FIGURE, ...filter }, ...more }, states).map(
    ({ printed }) => printed,
  );

describe('filter', () => {
  const [, , last] = model.documents;
  test.each([
    [{ nature: 'target' } as const, ['40万亩', '6%']],
    [{ unit: '%' }, ['6%', '5.5%', '7.1%']],
    [{ year: 2024 }, ['40万亩', '43万亩']],
    [{ scope: '青溪县' }, ['7.1%']],
    [{ text: '茶 园' }, ['40万亩', '43万亩']],
    [{ document: last?.id ?? null }, ['43万亩']],
    [{ conflict: 'open' } as const, ['3.47万人', '347万人']],
    [{ conflict: 'resolved' } as const, []],
  ])('%j', (filter, left) => {
    expect(shown(filter)).toEqual(left);
  });
});

test('amounts are sorted inside their unit, either way', () => {
  const upwards = shown({ unit: '%' }, { sort: 'amount' });
  expect(upwards).toEqual(['5.5%', '6%', '7.1%']);
  expect(shown({ unit: '%' }, { sort: 'amount', descending: true })).toEqual(upwards.toReversed());
  expect(shown({ unit: '%' }, { sort: 'document', descending: true })).toEqual(['7.1%', '5.5%', '6%']);
});

test('choices offer what there is, most used first', () => {
  expect(figureChoices(model)).toEqual({
    units: ['%', '亩', '人'],
    years: [2024, 2023, 2022],
    scopes: ['云岭市', '青溪县'],
  });
});

describe('series', () => {
  test('a drawing holds one thread, one unit, one scope', () => {
    const series = seriesAmong(model, model.rows);
    expect(series.map(({ name, unit, scope }) => [name, unit, scope])).toContainEqual([
      '地区生产总值（增速）（年度）',
      '%',
      '云岭市',
    ]);
    for (const { figures } of series) expect(new Set(figures.map(({ scope }) => scope)).size).toBe(1);
  });

  test('a filter chooses among threads and takes nothing out of one', () => {
    const targets = model.rows.filter(({ nature, unit }) => nature === 'target' && unit === '亩');
    const [tea, ...others] = seriesAmong(model, targets);
    expect(others).toEqual([]);
    expect(tea?.figures.map(({ printed }) => printed)).toEqual(['40万亩', '43万亩']);
  });

  test('another unit or another printed scope is another drawing; what gives no number is left to the table', () => {
    const [tea] = model.rows;
    if (tea === undefined) throw new Error('the town has figures');
    const split = seriesOf('茶园', null, [
      tea,
      { ...tea, unit: '公顷' },
      { ...tea, printedScope: '全省' },
      { ...tea, vague: true, low: null, high: null },
    ]);
    expect(split.map(({ unit, scope, figures, left }) => [unit, scope, figures.length, left.length])).toEqual(
      [
        ['亩', '云岭市', 1, 1],
        ['公顷', '云岭市', 1, 0],
        ['亩', '云岭市 · 全省', 1, 0],
      ],
    );
  });
});

describe('contradictions as marks', () => {
  test('a mark is found by both figures and by the claims that state them', () => {
    const [mark] = marks;
    const said = model.rows.filter(({ id }) => mark?.figures.includes(id));
    expect(said.map(({ printed }) => printed)).toEqual(['3.47万人', '347万人']);
    expect(mark?.stating.toSorted()).toEqual(said.map(({ statement }) => statement).toSorted());
    expect(mark?.resolved).toBeNull();
  });

  test('a figure waits as long as one of its contradictions does', () => {
    const [mark] = marks;
    if (mark === undefined) throw new Error('the town has a contradiction');
    const decided = new Map([
      [mark.finding, { note: '以公报为准', author: null, at: '2026-01-02T00:00:00Z' }],
    ]);
    const [resolved] = conflictMarks(town.statements, decided);
    expect(resolved?.resolved?.note).toBe('以公报为准');
    const [figure] = mark.figures;
    if (resolved === undefined || figure === undefined) throw new Error('nothing was resolved');
    expect(conflictStates([resolved]).get(figure)).toBe('resolved');
    expect(conflictStates([resolved, mark]).get(figure)).toBe('open');
    expect(conflictStates([mark, resolved]).get(figure)).toBe('open');
  });
});
