/** Doubts about sizes: a lost decimal point makes a value too large for what it is said of. */
import type { LocatedFigure } from '../located.ts';
import { numberOf, type SuspicionRule, withPoint } from './rule.ts';

/** People of one kind in one village; the largest villages of the census hold fewer than ten thousand. */
const MOST_IN_VILLAGE = 10_000;
const FEWEST_IN_VILLAGE = 50;
const USUAL_IN_VILLAGE = 3_000;
/** Figures of one sentence or its neighbours. */
const NEAR = 80;
const VILLAGES = /(?:嘎查村|行政村|村|嘎查)$/u;
/** Sorts of people that are counted by village. */
const KIND = /贫困|脱贫|低保|五保|返贫|监测对象|搬迁/u;

/** Inhabitants of the largest municipality (Chongqing, communiqué of 2023) and, rounded up, of the largest counties. */
const LARGEST_CITY = 31_914_300;
const LARGEST_COUNTY = 3_000_000;
const CITY_WIDE = /^全市$/u;
const COUNTY_WIDE = /^全[县旗区]$/u;

const SHARE = /(?:占比|比重|比例|率|覆盖面)$/u;
const DAYS = /(?:天数|天气|日数)$/u;
const DAYS_OF_YEAR = 366;

function printedCandidates(number: number, fits: (candidate: number) => boolean): readonly string[] {
  return withPoint(number).filter(fits).map(String);
}

/** How many single people or things the printed number of `figure` stands for, per unit of it. */
function factorOf(figure: LocatedFigure): number | null {
  const number = numberOf(figure);
  return number === null || number === 0 || !figure.amount ? null : figure.amount.number / number;
}

const isPeople = (figure: LocatedFigure): boolean => /人$/u.test(figure.unit) && !/人次/u.test(figure.unit);

function villagesBeside(figure: LocatedFigure, index: number, all: readonly LocatedFigure[]): number | null {
  const kind = KIND.exec(figure.name)?.[0];
  if (!kind) return null;
  const beside = all
    .slice(Math.max(0, index - 3), index + 4)
    .find(
      (other) =>
        other.paragraph === figure.paragraph &&
        Math.abs(other.range.start - figure.range.start) <= NEAR &&
        VILLAGES.test(other.name) &&
        other.name.includes(kind),
    );
  return beside?.amount?.number ?? null;
}

export const peoplePerVillage: SuspicionRule = {
  id: 'figure.suspect-people-per-village',
  version: 1,
  matches: '同句写有同类人口数与村数（贫困人口、贫困村），平均每村超过一万人：小数点可能漏识',
  emits: 'suspicion（value）：只列使每村平均数合乎常情的候选值；原值不改',
  positive: [{ text: '全市1836万贫困人口全部脱贫，412个贫困村全部出列。', doubts: ['贫困人口=18.36'] }],
  negative: ['全市18.36万贫困人口全部脱贫，412个贫困村全部出列。', '全市1836万常住人口，412个贫困村出列。'],
  read: (figure, index, all) => {
    const villages = isPeople(figure) ? villagesBeside(figure, index, all) : null;
    const number = numberOf(figure);
    const factor = factorOf(figure);
    if (villages === null || villages === 0 || number === null || factor === null) return [];
    const each = (value: number): number => (value * factor) / villages;
    if (each(number) <= MOST_IN_VILLAGE) return [];
    const candidates = printedCandidates(
      number,
      (value) => each(value) >= FEWEST_IN_VILLAGE && each(value) <= USUAL_IN_VILLAGE,
    );
    const reason = `同处写有${villages}个村，平均每村${Math.round(each(number))}人，不合常情，疑漏小数点`;
    return [{ of: 'value', candidates, reason }];
  },
};

export const peopleOfPlace: SuspicionRule = {
  id: 'figure.suspect-people-of-place',
  version: 1,
  matches: '“全市”“全县”范围内的人数超过全国人口最多的市（重庆市）、县级行政区的人口',
  emits: 'suspicion（value）：列出补小数点后不超过上限的候选值；原值不改',
  positive: [{ text: '全市3836万农牧民全部参保。', doubts: ['农牧民=383.6/38.36/3.836'] }],
  negative: ['全市283万农牧民参保。', '全国3836万农牧民参保。'],
  read: (figure) => {
    const number = numberOf(figure);
    const factor = factorOf(figure);
    const limit = CITY_WIDE.test(figure.scope ?? '')
      ? LARGEST_CITY
      : COUNTY_WIDE.test(figure.scope ?? '')
        ? LARGEST_COUNTY
        : null;
    if (!isPeople(figure) || number === null || factor === null || limit === null || number * factor <= limit)
      return [];
    const candidates = printedCandidates(number, (value) => value * factor <= limit && value >= 1);
    return [
      {
        of: 'value',
        candidates,
        reason: `${figure.scope}人数超过同级行政区人口的最大值，疑漏小数点或单位有误`,
      },
    ];
  },
};

export const shareOverWhole: SuspicionRule = {
  id: 'figure.suspect-share',
  version: 1,
  matches: '占比、比重、覆盖率一类份额超过100%',
  emits: 'suspicion（value）：列出补小数点后不超过100的候选值；原值不改',
  positive: [{ text: '普惠性幼儿园覆盖率达到8758%。', doubts: ['普惠性幼儿园覆盖率=87.58/8.758/0.8758'] }],
  negative: ['普惠性幼儿园覆盖率达到87.58%。', '工业增加值增长120%。', '拨备覆盖率达到180%。'],
  read: (figure) => {
    const number = numberOf(figure);
    const whole = /拨备|产销|资本充足|流动性|杠杆|完成率|偿债/u.test(figure.name);
    if (figure.unit !== '%' || figure.measure !== 'share' || whole || !SHARE.test(figure.name)) return [];
    if (number === null || number <= 100) return [];
    return [
      {
        of: 'value',
        candidates: printedCandidates(number, (value) => value <= 100),
        reason: '份额超过100%，疑漏小数点',
      },
    ];
  },
};

export const daysOverYear: SuspicionRule = {
  id: 'figure.suspect-days',
  version: 1,
  matches: '一年内的天数超过366天',
  emits: 'suspicion（value）；原值不改',
  positive: [{ text: '空气优良天数达到3400天。', doubts: ['空气优良天数=340/34/3.4/0.34'] }],
  negative: ['空气优良天数达到340天。', '连续安全生产3400天。'],
  read: (figure) => {
    const number = numberOf(figure);
    if (figure.unit !== '天' || !DAYS.test(figure.name) || number === null || number <= DAYS_OF_YEAR)
      return [];
    return [
      {
        of: 'value',
        candidates: printedCandidates(number, (value) => value <= DAYS_OF_YEAR),
        reason: '一年不足此数，疑漏小数点',
      },
    ];
  },
};

export const partsOfWhole: SuspicionRule = {
  id: 'figure.suspect-parts',
  version: 1,
  matches: '三次产业等结构比之和不等于100',
  emits: 'suspicion（value），不列候选值；原值不改',
  positive: [{ text: '三次产业结构调整为25.3:36.6:44.1。', doubts: ['三次产业结构='] }],
  negative: ['三次产业结构调整为25.3:30.6:44.1。', '城乡居民收入比缩小至1.85:1。'],
  read: (figure) => {
    if (
      figure.value.kind !== 'ratio' ||
      figure.value.parts.length < 3 ||
      !/结构|比例|构成/u.test(figure.name)
    )
      return [];
    const sum = figure.value.parts.reduce((total, part) => total + part, 0);
    return Math.abs(sum - 100) <= 0.5 || sum < 20
      ? []
      : [{ of: 'value', candidates: [], reason: `各部分之和为${Number(sum.toFixed(2))}，不等于100` }];
  },
};
