/** Examples of figures that cannot both be right, and of such that only look so. */
import type { Example, ExampleFigure } from '../rule.ts';

const two = (first: ExampleFigure, second: ExampleFigure, finds: readonly string[]): Example => ({
  documents: [
    { date: '2022-03', title: '云岭市脱贫攻坚总结', figures: [first] },
    { date: '2024-05', title: '云岭市改革综述', figures: [second] },
  ],
  finds,
});

const herd = { name: '肉牛存栏', nature: 'result', unit: '万头', measure: 'level' } as const;

export const lostPoint: Example = two(
  { name: '贫困人口', nature: 'result', value: 13.57, unit: '万人', measure: 'count' },
  { name: '建档立卡贫困人口', nature: 'result', value: 1357, unit: '万人', measure: 'count' },
  ['contradicts 建档立卡贫困人口：1357万人 → 贫困人口：13.57万人'],
);

export const sameYear: Example = two(
  { ...herd, value: 88, period: ['in', '2021'] },
  { ...herd, value: 93, period: ['in', '2021'] },
  ['contradicts 肉牛存栏：93万头 → 肉牛存栏：88万头'],
);

export const partAndWhole: Example = {
  documents: [
    {
      date: '2024-05',
      title: '云岭市畜牧业公报',
      figures: [
        { ...herd, name: '牲畜存栏', value: 120, period: ['in', '2023'] },
        { ...herd, name: '肉牛', value: 210, period: ['in', '2023'], partOf: '牲畜存栏' },
      ],
    },
  ],
  finds: ['contradicts 肉牛：210万头 → 牲畜存栏：120万头'],
};

export const roundedAlike: Example = two(
  { ...herd, value: 88.4, period: ['in', '2021'] },
  { ...herd, value: 88, period: ['in', '2021'] },
  [],
);

/** 突破88万 and 93万 fit together. */
export const compatible: Example = two(
  { ...herd, value: 88, comparator: 'gt', period: ['in', '2021'] },
  { ...herd, value: 93, period: ['in', '2021'] },
  [],
);

export const otherYear: Example = two(
  { ...herd, value: 88.5, period: ['in', '2021'] },
  { ...herd, value: 885, period: ['in', '2023'] },
  [],
);

/** The later paper prints for 2021 what an earlier one prints for 2019. */
export const yearTaken: Example = {
  documents: [
    {
      date: '2020-01',
      title: '云岭市2020年报告',
      figures: [{ ...herd, value: 93.4, period: ['in', '2019'] }],
    },
    { date: '2022-03', title: '云岭市2022年报告', figures: [{ ...herd, value: 88, period: ['in', '2021'] }] },
    { date: '2024-05', title: '云岭市改革综述', figures: [{ ...herd, value: 93.4, period: ['in', '2021'] }] },
  ],
  finds: ['contradicts 肉牛存栏：93.4万头 → 肉牛存栏：88万头'],
};

/** The number is that of a county of the city. */
export const otherScope: Example = {
  documents: [
    {
      date: '2022-03',
      title: '青溪县2022年报告',
      figures: [{ ...herd, value: 23.4, period: ['in', '2021'], scope: '青溪县' }],
    },
    { date: '2022-04', title: '云岭市2022年报告', figures: [{ ...herd, value: 88, period: ['in', '2021'] }] },
    { date: '2024-05', title: '云岭市改革综述', figures: [{ ...herd, value: 23.4, period: ['in', '2021'] }] },
  ],
  finds: ['contradicts 肉牛存栏：23.4万头 → 肉牛存栏：88万头'],
};

/** 全区 and 全市 in front of one name. */
export const otherScopePrinted: Example = two(
  { ...herd, name: '全市肉牛存栏', value: 88, period: ['in', '2021'] },
  { ...herd, name: '全区肉牛存栏', value: 930, period: ['in', '2021'] },
  ['contradicts 全区肉牛存栏：930万头 → 全市肉牛存栏：88万头'],
);
