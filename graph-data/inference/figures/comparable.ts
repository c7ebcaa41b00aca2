/**
 * Which figures may stand in one row: same place, same thing, same kind of number, comparable unit, same way of
 * counting through time. What differs in one of these is another row, whatever the names say.
 */
import type { Observation } from './observation.ts';

/** Counters that say nothing about the thing counted: 26万户 and 32万家 market entities are one count. */
const COUNTERS: ReadonlySet<string> = new Set(['家', '户', '个', '处', '项', '所', '座', '支', '件', '只']);
/** Counters of persons; person-times (人次) are another unit. */
const PERSONS: ReadonlySet<string> = new Set(['人', '名', '位']);

export function unitClass(unit: string): string {
  if (COUNTERS.has(unit)) return '个';
  return PERSONS.has(unit) ? '人' : unit;
}

/** 新增 in the name makes a count an increment, whether or not the reader called it so. */
function measureClass({ measure, indicatorName }: Observation): string {
  return measure === 'count' && /新增/u.test(indicatorName) ? 'increment' : measure;
}

/** Words that tell a level that was reached rather than an amount made in the period. */
const REACHED = /达|突破|迈上|提[升高]到|增加到|超|稳定在|保持在|连冠/u;
const YEARS: Readonly<Record<string, number>> = { 三: 3, 五: 5, 十: 10 };

/** Length of a period told in words (五年来, 近10年, 今后五年); null when it is not told so. */
function yearsTold({ periodFrom, periodTo, periodPrinted }: Observation): number | null {
  if (periodFrom !== null && periodTo !== null) return Number(periodTo) - Number(periodFrom) + 1;
  const told = /(\d{1,2}|[三五十])年/u.exec(periodPrinted ?? '')?.[1];
  return told === undefined ? null : (YEARS[told] ?? Number(told));
}

const isReached = (figure: Observation): boolean => REACHED.test(figure.printed) || figure.change !== null;
/** 10年来 behind us is no period of what is still to come. */
const BEHIND_US = /来$/u;

function isWindow({ periodKind, timeSpan, nature, periodPrinted }: Observation): boolean {
  if (nature === 'target' && BEHIND_US.test(periodPrinted ?? '')) return false;
  return periodKind === 'over' || periodKind === 'since' || timeSpan === 'cumulative';
}

function window(figure: Observation): string | null {
  const years = yearsTold(figure);
  return years === null ? null : `${figure.timeSpan === 'yearly' ? 'average' : 'sum'}-${years}`;
}

/**
 * How the figure counts through time: `year`, `until` (a day), `level`, `sum-5` (over five years), `average-5`; null when the page
 * does not tell enough to compare.
 */
export function timeClass(figure: Observation): string | null {
  const measure = measureClass(figure);
  if (measure === 'growth' || measure === 'increment') {
    // 五年来增长9.2% may be an average or the whole: only the page can tell.
    if (isWindow(figure)) return measure === 'growth' && figure.timeSpan === null ? null : window(figure);
    // 到2025年新增 counts from some earlier day on, not a year's amount.
    return figure.periodTo === null ? null : figure.periodKind === 'by' ? 'until' : 'year';
  }
  if (measure === 'share' || measure === 'rank' || measure === 'ratio' || measure === 'price') return 'level';
  if (figure.timeSpan === 'yearly') return 'yearly';
  return isWindow(figure) && !isReached(figure) ? window(figure) : 'level';
}

/** Names that count whatever the sentence is about; two of them are two things. */
const GENERIC =
  /^(?:重点|重大|各类|新建|新增|实施)*(?:项目|工程|企业|产值|投资|产业|产能|产业集群|群众|园区|会议|原则|任务|改革|试点|活动|镇|旗县市?区?)$/u;

/** “倍增计划”6个 counts named programmes. */
const QUOTED = /^[“"][^“”"]*[”"]$/u;

export function isGeneric(figure: Observation): boolean {
  const { indicatorName, unit } = figure;
  return GENERIC.test(figure.thing) || (QUOTED.test(indicatorName) && COUNTERS.has(unit));
}

/** Figures with equal keys may be compared; null when the figure can be compared with none. */
export function rowKey(figure: Observation): string | null {
  const time = timeClass(figure);
  if (time === null || figure.place === '' || isGeneric(figure)) return null;
  return [figure.place, figure.thing, measureClass(figure), unitClass(figure.unit), time].join('|');
}

/** What a row counts, in words behind the indicator's name; empty where it goes without saying. */
export function timeLabel(figure: Observation): string {
  const time = timeClass(figure);
  if (time === null || time === 'level' || time === 'until') return '';
  if (time === 'year' || time === 'yearly') return '（年度）';
  const [kind, years] = time.split('-');
  return kind === 'average' ? `（${years}年年均）` : `（${years}年累计）`;
}
