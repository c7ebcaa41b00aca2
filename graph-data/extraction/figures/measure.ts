/** Which measure a number is: growth, share, level, increment, count … read from its unit and the words beside it. */
import { COMPARISON, GROWTH, SHARE_OF } from './naming/words.ts';
import type { Quantity } from './quantity.ts';
import type { Measure, Span } from './types.ts';

export interface MeasureSite {
  readonly quantity: Quantity;
  /** The clause from its start (or the number before) up to the number. */
  readonly before: string;
  /** The words after the number, to the end of the clause. */
  readonly after: string;
  readonly name: string;
  /** The verb that stays in the name: 新增, 改造. */
  readonly kept: string;
  /** Unit without its multiplier, also where it is only implied. */
  readonly unit: string;
}

const INCREMENT = /^(?:累计)?(?:净?新增|新增加|净增|增设|新设|新认定|新培育|新引进|新开)/u;
function percentMeasure(site: MeasureSite): Measure {
  const verb = site.before.slice(-10);
  const toLevel =
    /(?:增长|提高|提升|上升|下降|降低|增加|减少|下调|上调|调整|放宽|缩小|降|升|增)(?:到|至|为)|达到?$/u.test(
      verb,
    );
  if (GROWTH.test(verb) && !toLevel) return 'growth';
  if (/^(?:的)?(?:增长|增幅|降幅|增速)/u.test(site.after)) return 'growth';
  return 'share';
}

/** Kind of number of a quantity with its name. */
export function measureOf(site: MeasureSite): Measure {
  const { quantity } = site;
  if (quantity.form === 'ratio') return 'ratio';
  if (quantity.form === 'rank') return 'rank';
  if (quantity.unitKind === 'point') return 'increment';
  if (quantity.unitKind === 'percent') return SHARE_OF.test(site.before) ? 'share' : percentMeasure(site);
  if (
    (quantity.per && quantity.unitKind === 'money') ||
    /(?:每|按)(?:平方米|立方米|公里|公顷|[人户亩吨个项家件头只台])(?:每[月年天])?(?:不超过|不高于|最高)?$/u.test(
      site.before,
    )
  )
    return 'price';
  if (quantity.unitKind === 'times') return 'growth';
  if (
    INCREMENT.test(site.kept) ||
    /(?:新增|净增|增收|减收|增加|增长|提高|减少|下降|降低|压减|LPR减)(?:了)?$/u.test(site.before)
  )
    return 'increment';
  if (
    site.unit === '人' ||
    site.unit === '户' ||
    quantity.unitKind === 'count' ||
    quantity.unitKind === 'person' ||
    quantity.unitKind === 'streak'
  )
    return 'count';
  return 'level';
}

/** Yearly or summed up, where the words say so. */
export function timeSpanOf(site: MeasureSite): Span | null {
  const words = site.before;
  if (/累计|总计|合计|(?<!公)共(?!同|享|有|建|赢)/u.test(words)) return 'cumulative';
  return /年均|每年|年产|年度内|年(?:就地)?(?=消纳|发电|产|加工|处理|出栏)/u.test(words) ? 'yearly' : null;
}

/** 同比, 按可比口径 … beside the figure. */
export function comparisonOf(before: string): string {
  return COMPARISON.exec(before)?.[0] ?? '';
}
