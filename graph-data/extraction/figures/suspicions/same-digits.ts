/** Doubt: the same thing is told twice in one document with the same digits and another decimal point. */
import type { LocatedFigure } from '../located.ts';
import { numberOf, type SuspicionRule } from './rule.ts';

const POWERS = [10, 100, 1000, 10_000];

const digitsOf = (number: number): string =>
  String(number)
    .replace('.', '')
    .replace(/^0+|0+$/gu, '');

/** What is told, with its digits: figures that agree in it can differ only in the decimal point. */
function keyOf(figure: LocatedFigure, number: number): string {
  const { name, unit, measure, change, scope } = figure;
  return [name, unit, measure, change, scope, digitsOf(number)].join('|');
}

const indexed = new WeakMap<readonly LocatedFigure[], ReadonlyMap<string, readonly LocatedFigure[]>>();

/** The first figure of each distinct number, by key; made once for a document. */
function byKey(all: readonly LocatedFigure[]): ReadonlyMap<string, readonly LocatedFigure[]> {
  const known = indexed.get(all);
  if (known) return known;
  const groups = new Map<string, LocatedFigure[]>();
  for (const figure of all) {
    const number = numberOf(figure);
    if (number === null || number <= 0) continue;
    const group = groups.get(keyOf(figure, number)) ?? [];
    if (!group.some((other) => numberOf(other) === number)) group.push(figure);
    groups.set(keyOf(figure, number), group);
  }
  indexed.set(all, groups);
  return groups;
}

/** Two digits at least, so that 1000 and 100 are no doubt. */
function sameDigits(left: number, right: number): boolean {
  const ratio = Math.max(left, right) / Math.min(left, right);
  const power = POWERS.some((candidate) => Math.abs(ratio / candidate - 1) < 1e-9);
  return power && digitsOf(left).length >= 2;
}

export const digitsTwice: SuspicionRule = {
  id: 'figure.suspect-same-digits',
  version: 1,
  matches: '同一文件两处说同一指标（名称、单位、范围相同），数字相同而小数点不同（22.49与2249）',
  emits: 'suspicion（value）：两处互为候选值，由读者判断；原值不改',
  positive: [
    {
      text: '全市18.36万贫困人口全部脱贫。全市1836万贫困人口全部脱贫。',
      doubts: ['贫困人口=1836', '贫困人口=18.36'],
    },
  ],
  negative: ['重点项目100个。重点项目1000个。', '全市18.36万贫困人口全部脱贫。全市18.36万贫困人口全部脱贫。'],
  read: (figure, _index, all) => {
    const number = numberOf(figure);
    if (number === null || number <= 0) return [];
    const other = byKey(all)
      .get(keyOf(figure, number))
      ?.find((candidate) => sameDigits(number, numberOf(candidate) ?? number));
    const value = other ? numberOf(other) : null;
    if (!other || value === null) return [];
    return [
      {
        of: 'value',
        candidates: [String(value)],
        reason: `第${other.line}行同一指标作${value}，数字相同而小数点不同`,
      },
    ];
  },
};
