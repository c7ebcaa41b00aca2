/** A series on its scales, and labels that do not cover each other. */
import { describe, expect, test } from 'vitest';
import { buildFigures, type Figure } from '../../../../../graph-data/graph/figures/index.ts';
import { chartModel, isCut } from '../../../../../renderer/views/figures/chart-model.ts';
import { besides, spread } from '../../../../../renderer/views/figures/labels.ts';
import { figuresTown } from '../../../../support/figures-town.ts';

const rows = buildFigures(figuresTown()).rows;
const figure = (printed: string): Figure => {
  const found = rows.find((row) => row.printed === printed);
  if (found === undefined) throw new Error(`no figure ${printed}`);
  return found;
};
const drawn = (...printed: string[]) => chartModel({ figures: printed.map(figure) }, 20);

describe('a target and its result', () => {
  const { figures, years, y } = drawn('40万亩', '43万亩');
  test('the target runs from the year it was set to the year it is due, where the result stands', () => {
    expect(figures.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['target', 2022, 2024],
      ['result', 2024, 2024],
    ]);
    expect(years).toEqual([2022, 2023, 2024]);
  });

  test('以上 is open upwards, a plain number to neither side', () => {
    expect(figures.map(({ open }) => open)).toEqual(['up', null]);
  });

  test('numbers that are near each other are drawn near, and the cut axis is told', () => {
    expect(y[0]).toBeGreaterThan(0);
    expect(
      isCut({ name: '', thread: null, unit: '亩', scope: '', figures: [figure('40万亩')], left: [] }),
    ).toBe(true);
  });
});

test('the scale begins at zero where numbers differ much', () => {
  expect(drawn('3.47万人', '347万人').y[0]).toBe(0);
});

test('约 has a band; a target due in its own year still has a length', () => {
  const [target] = drawn('6%').figures;
  expect(target?.low).toBeLessThan(6);
  expect(target?.high).toBeGreaterThan(6);
  expect(target && target.to - target.from).toBeGreaterThan(0);
});

test('many years show as many as fit, always the last', () => {
  const far = { ...figure('43万亩'), year: 2045 };
  expect(chartModel({ figures: [figure('40万亩'), far] }, 4).years).toEqual([2027, 2033, 2039, 2045]);
});

describe('labels', () => {
  test('a label that would leave the frame ends at its point', () => {
    expect(besides('43万亩', 100, 5, 9, 300)).toMatchObject({ x: 109, anchor: 'start' });
    expect(besides('43万亩', 290, 5, 9, 300)).toMatchObject({ x: 281, anchor: 'end' });
  });

  test('one that would cover another moves below it', () => {
    const at = (y: number) => ({ text: '突破43万亩', x: 100, y, anchor: 'start' as const });
    const [first, second, third] = spread([at(50), at(52), at(120)]);
    expect(first?.y).toBe(50);
    expect(second?.y).toBeGreaterThanOrEqual(65);
    expect(third?.y).toBe(120);
  });
});
