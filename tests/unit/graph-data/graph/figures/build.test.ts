/** Every stated figure is one row with its bounds, its place and its thread. */
import { expect, test } from 'vitest';
import { buildFigures, figureOf, scopeWords } from '../../../../../graph-data/graph/figures/index.ts';
import { said, thing } from '../../../../support/claims.ts';
import { figuresTown } from '../../../../support/figures-town.ts';

const model = buildFigures(figuresTown());
const row = (printed: string) => model.rows.find((one) => one.printed === printed);

test('rows stand document by document, as printed', () => {
  expect(model.rows.map(({ printed }) => printed)).toEqual([
    '40万亩',
    '6%',
    '3.47万人',
    '5.5%',
    '7.1%',
    '347万人',
    '43万亩',
  ]);
  expect(model.documents.map(({ title }) => title)).toEqual([
    '云岭市2022年计划',
    '云岭市2023年报告',
    '云岭市2025年报告',
  ]);
});

test('a bound that the page does not set is unknown, and 约 sets both', () => {
  expect(row('40万亩')).toMatchObject({ amount: 400_000, low: 400_000, high: null, unit: '亩', year: 2024 });
  expect(row('43万亩')).toMatchObject({ low: 430_000, high: 430_000 });
  expect(row('6%')?.low).toBeCloseTo(5.82);
  expect(row('6%')?.high).toBeCloseTo(6.18);
});

test('the year of the document stands in where no period is printed', () => {
  expect(row('3.47万人')).toMatchObject({ period: null, year: 2022, said: 2022 });
});

test('comparable figures share a thread, another place has its own', () => {
  expect(row('6%')?.thread).toBe(row('5.5%')?.thread);
  expect(row('6%')?.thread).not.toBeNull();
  expect(row('7.1%')?.thread).not.toBe(row('6%')?.thread);
});

test('pinyin and initials find a figure by its indicator', () => {
  const spelled = buildFigures({ ...figuresTown(), spell: (name) => [...name].map(() => 'cha') });
  expect(spelled.rows[0]?.words.split('\n')).toEqual(['茶园', '40万亩', 'chacha', 'cc']);
});

test('bodies are those that carry the measure in which the figure stands', () => {
  const town = figuresTown();
  const measure = thing('建设茶园', 'measure', '（一）');
  const [first, ...others] = town.statements;
  const [place, ...places] = first?.evidence ?? [];
  if (first === undefined || place === undefined) throw new Error('the town says something');
  const { rows, agencies } = buildFigures({
    ...town,
    entities: [...town.entities, measure, thing('农业局', 'agency'), thing('财政局', 'agency')],
    statements: [
      { ...first, evidence: [{ ...place, measure: measure.id }, ...places] },
      ...others,
      said('农业局', 'leads', '建设茶园', 3, 'lead'),
      said('财政局', 'supports', '建设茶园', 3, 'support'),
    ],
  });
  expect(rows[0]?.where).toMatchObject({ kind: 'measure', number: '（一）', name: '建设茶园' });
  expect(rows[0]?.agencies).toEqual(['农业局', '财政局']);
  expect(rows[1]?.agencies).toEqual([]);
  expect(agencies.map(({ name }) => name).toSorted()).toEqual(['农业局', '财政局'].toSorted());
});

test('what is no figure is none', () => {
  expect(figureOf(thing('茶园', 'indicator'), undefined)).toBeNull();
});

test.each([
  ['通辽市', null, '通辽市'],
  ['通辽市', '全市', '通辽市'],
  ['通辽市', '全区', '通辽市 · 全区'],
  [null, '全区', '全区'],
  [null, null, ''],
])('scope %s printed as %s is %s', (scope, printedScope, words) => {
  expect(scopeWords({ scope, printedScope })).toBe(words);
});
