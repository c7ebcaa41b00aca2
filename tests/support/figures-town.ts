/** Figures of an invented city in three papers, with everything inferred: a target and its results, a contradiction, other scopes. */
import { infer } from '../../graph-data/inference/index.ts';
import { premisesOf } from './premises.ts';

const growth = { name: '地区生产总值', unit: '%', measure: 'growth' } as const;

export function figuresTown() {
  const premises = premisesOf([
    {
      date: '2022-01',
      title: '云岭市2022年计划',
      figures: [
        {
          name: '茶园',
          nature: 'target',
          value: 40,
          unit: '万亩',
          comparator: 'gte',
          period: ['by', '2024'],
        },
        { ...growth, nature: 'target', value: 6, comparator: 'approx', period: ['in', '2022'] },
        { name: '贫困人口', nature: 'result', value: 3.47, unit: '万人', measure: 'count' },
      ],
    },
    {
      date: '2023-01',
      title: '云岭市2023年报告',
      figures: [
        { ...growth, nature: 'result', value: 5.5, period: ['in', '2022'] },
        { ...growth, nature: 'result', value: 7.1, period: ['in', '2022'], scope: '青溪县' },
        { name: '建档立卡贫困人口', nature: 'result', value: 347, unit: '万人', measure: 'count' },
      ],
    },
    {
      date: '2025-01',
      title: '云岭市2025年报告',
      figures: [{ name: '茶园', nature: 'result', value: 43, unit: '万亩', period: ['by', '2024'] }],
    },
  ]);
  const found = infer(premises);
  return {
    documents: premises.documents,
    entities: [...premises.entities, ...found.entities],
    statements: [...premises.statements, ...found.statements],
  };
}
