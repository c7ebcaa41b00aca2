/** The likely reason of a contradiction: named, with what on the pages speaks for it. */
import { expect, test } from 'vitest';
import { knowledgeOf } from '../../../../graph-data/inference/knowledge.ts';
import {
  lostPoint,
  otherScope,
  otherScopePrinted,
  sameYear,
  yearTaken,
} from '../../../../graph-data/inference/rules/contradictions.examples.ts';
import { contradictions } from '../../../../graph-data/inference/rules/contradictions.ts';
import { premisesOf } from '../../../support/premises.ts';

test.each([
  ['decimal-point', lostPoint, /相差100倍，疑有一处小数点误读/u],
  ['same-period', sameYear, /同一时期的数值不同，疑有一处误读/u],
  ['other-year', yearTaken, /93\.4万头与《云岭市2020年报告》所写2019年的数值相同，疑为另一年份/u],
  ['other-scope', otherScope, /所写青溪县的数值相同，疑为另一范围/u],
  ['other-scope', otherScopePrinted, /所写范围不同（全市、全区），疑为不同范围/u],
])('%s', (guess, { documents }, reason) => {
  const [found, ...others] = contradictions.infer(knowledgeOf(premisesOf(documents))).statements;
  expect(others).toEqual([]);
  expect(found?.qualifiers.value).toBe(guess);
  expect(found?.qualifiers.resolution).toMatch(reason);
});

test('a round number that stands for another year too speaks for nothing', () => {
  const herd = { name: '肉牛存栏', nature: 'result', unit: '万头', measure: 'level' } as const;
  const documents = [
    { date: '2020-01', figures: [{ ...herd, value: 90, period: ['in', '2019'] }] },
    { date: '2022-03', figures: [{ ...herd, value: 80, period: ['in', '2021'] }] },
    { date: '2024-05', figures: [{ ...herd, value: 90, period: ['in', '2021'] }] },
  ] as const;
  const [found] = contradictions.infer(knowledgeOf(premisesOf(documents))).statements;
  expect(found?.qualifiers.value).toBe('same-period');
});
