/** Examples of threads of indicators: what is one row, what is not, and what becomes of a target. */
import type { Example } from '../rule.ts';

export const growthExample: Example = {
  documents: [
    {
      date: '2024-01',
      title: '云岭市2024年政府工作报告',
      figures: [
        {
          name: '地区生产总值',
          nature: 'result',
          value: 5.1,
          unit: '%',
          measure: 'growth',
          period: ['in', '2023'],
        },
        {
          name: '地区生产总值',
          nature: 'target',
          value: 6,
          unit: '%',
          measure: 'growth',
          period: ['in', '2024'],
        },
      ],
    },
    {
      date: '2025-01',
      title: '云岭市2025年政府工作报告',
      figures: [
        {
          name: '地区生产总值',
          nature: 'result',
          value: 5.6,
          unit: '%',
          measure: 'growth',
          period: ['in', '2024'],
        },
      ],
    },
  ],
  finds: [
    'verdict 地区生产总值（增速）（年度）: missed',
    'continues 地区生产总值（增速）：6% → 地区生产总值（增速）：5.1%',
    'continues 地区生产总值（增速）：5.6% → 地区生产总值（增速）：6%',
  ],
};

export const laterResult: Example = {
  documents: [
    {
      date: '2021',
      title: '云岭市“十四五”规划纲要',
      figures: [
        {
          ...{ name: '高标准农田', nature: 'target', value: 200, unit: '万亩', comparator: 'gte' },
          ...{ measure: 'level', period: ['by', '2025'] },
        },
      ],
    },
    {
      date: '2026',
      title: '云岭市2026年政府工作报告',
      figures: [
        {
          ...{ name: '高标准农田', nature: 'result', value: 215, unit: '万亩', comparator: 'gt' },
          ...{ measure: 'level', period: ['at', '2025'] },
        },
      ],
    },
  ],
  finds: ['verdict 高标准农田: met', 'continues 高标准农田：215万亩 → 高标准农田：200万亩'],
};

export const silentTarget: Example = {
  documents: [
    {
      date: '2023',
      title: '云岭市光伏产业行动方案',
      figures: [
        {
          name: '光伏产业产值',
          nature: 'target',
          value: 300,
          unit: '亿元',
          measure: 'level',
          period: ['by', '2025'],
        },
      ],
    },
    {
      date: '2026',
      title: '云岭市2026年政府工作报告',
      figures: [
        {
          name: '粮食产量',
          nature: 'result',
          value: 90,
          unit: '亿斤',
          measure: 'level',
          period: ['in', '2025'],
        },
      ],
    },
  ],
  finds: ['verdict 光伏产业产值: silent'],
};

/** A five-year sum, a year's amount and a rate of growth of one thing are three rows. */
export const increments: Example = {
  documents: [
    {
      date: '2022',
      title: '云岭市党代会报告',
      figures: [
        {
          ...{ name: '城镇新增就业', nature: 'result', value: 8, unit: '万人', measure: 'increment' },
          ...{ period: ['over', null], periodPrinted: '五年来' },
        },
      ],
    },
    {
      date: '2024',
      title: '云岭市2024年政府工作报告',
      figures: [
        {
          ...{ name: '城镇新增就业', nature: 'result', value: 1.7, unit: '万人', measure: 'increment' },
          ...{ period: ['in', '2023'] },
        },
        {
          name: '城镇新增就业',
          nature: 'result',
          value: 3,
          unit: '%',
          measure: 'growth',
          period: ['in', '2023'],
        },
      ],
    },
  ],
  finds: [],
};

/** Persons and person-times are not one count. */
export const renamedUnit: Example = {
  documents: [
    {
      date: '2023',
      title: '云岭市2023年政府工作报告',
      figures: [
        {
          name: '农牧民转移就业',
          nature: 'result',
          value: 40,
          unit: '万人',
          measure: 'count',
          period: ['in', '2022'],
        },
      ],
    },
    {
      date: '2024',
      title: '云岭市2024年政府工作报告',
      figures: [
        {
          name: '农牧民转移就业',
          nature: 'result',
          value: 41,
          unit: '万人次',
          measure: 'count',
          period: ['in', '2023'],
        },
      ],
    },
  ],
  finds: [],
};
