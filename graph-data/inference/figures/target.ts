/** What became of one target, as far as later documents of the place tell. */
import type { Evidence } from '../../model/locator.ts';
import { type Knowledge, labelOf } from '../knowledge.ts';
import { fill } from '../rule.ts';
import { isLater, yearOf } from '../time.ts';
import type { Verdict } from '../types.ts';
import { intervalOf } from './interval.ts';
import type { Observation } from './observation.ts';

export interface Judgement {
  readonly verdict: Extract<Verdict, 'met' | 'missed' | 'open' | 'silent'>;
  readonly sentence: string;
  readonly evidence: readonly Evidence[];
  /** Last year in which the target was to be reached; null when the page gives none. */
  readonly due: number | null;
}

const SENTENCES = {
  met: '{set}提出{name}{target}{due}，{told}写明{result}{when}，已达到',
  missed: '{set}提出{name}{target}{due}，{told}写明{result}{when}，未达到',
  future: '{set}提出{name}{target}{due}，未到期',
  undated: '{set}提出{name}{target}{due}，没有写明到期年份，此后文件没有可比的结果',
  undecided: '{set}提出{name}{target}{due}，{told}写明{result}{when}，两处数值不能断定是否达到',
  silent: '{set}提出{name}{target}{due}，已到期；此后的文件（{searched}）没有可比的结果',
} as const;

/** Less is better: reaching the target means to stay below it. */
const LESS_IS_BETTER = /失业率|能耗|排放|浓度|死亡|发案|事故|负担|赤字|负债|落差|返贫|PM/u;

type Reading = 'reached' | 'failed' | 'undecided';

/** 同比 says what a rate of growth means anyway; 按可比口径 is another basis. */
function basisOf({ comparison }: Observation): string | null {
  return comparison === '同比' ? null : comparison;
}

/** Whether the result reaches the target, every number that the result allows taken into account. */
function compare(target: Observation, result: Observation): Reading {
  const reached = intervalOf(result);
  if (reached === null || basisOf(target) !== basisOf(result)) return 'undecided';
  const downwards = LESS_IS_BETTER.test(target.indicatorName);
  // 下降16% of such a thing is printed as a bare 16: which way it points, the figure alone does not tell.
  if (downwards && target.measure !== 'level' && target.measure !== 'share') return 'undecided';
  const wanted = intervalOf(target);
  if (wanted === null) return 'undecided';
  if (downwards || target.comparator === 'lte' || target.comparator === 'lt') {
    if (reached.high <= wanted.high) return 'reached';
    return reached.low > wanted.high ? 'failed' : 'undecided';
  }
  if (reached.low >= wanted.low) return 'reached';
  return reached.high < wanted.low ? 'failed' : 'undecided';
}

function dueOf(target: Observation): number | null {
  return target.periodKind === 'since' ? null : yearOf(target.periodTo);
}

/**
 * A level stands until it changes: an earlier one that is high enough decides, and a later one that is not. A report
 * without a year of its own tells how things stood when it was made, which in the year after is how the year ended.
 */
function decides(target: Observation, result: Observation, due: number | null, reading: Reading): boolean {
  const printed = yearOf(result.periodTo);
  const reported = yearOf(result.document.date);
  if (due === null) return reading === 'reached' && target.measure !== 'growth';
  if (printed !== null)
    return printed === due || (target.periodKind === 'by' && reading === 'reached' && printed < due);
  if (target.periodKind !== 'by' || reported === null) return false;
  return reading === 'reached' ? reported <= due + 1 : reading === 'failed' && reported > due;
}

function blanks(target: Observation): Record<string, string> {
  const { periodPrinted, printed, indicator, document } = target;
  return {
    set: labelOf(document),
    name: indicator.name,
    target: printed,
    due: periodPrinted === null ? '' : `（${periodPrinted}）`,
  };
}

function told(result: Observation): Record<string, string> {
  const { periodPrinted, printed, document } = result;
  return {
    told: labelOf(document),
    result: printed,
    when: periodPrinted === null ? '' : `（${periodPrinted}）`,
  };
}

function decided(target: Observation, result: Observation, reading: Reading, due: number | null): Judgement {
  const verdict = reading === 'reached' ? 'met' : reading === 'failed' ? 'missed' : 'open';
  const template = verdict === 'open' ? SENTENCES.undecided : SENTENCES[verdict];
  return {
    verdict,
    sentence: fill(template, { ...blanks(target), ...told(result) }),
    evidence: [...target.evidence, ...result.evidence],
    due,
  };
}

function undecided(target: Observation, due: number | null, knowledge: Knowledge): Judgement {
  const said = blanks(target);
  const { evidence } = target;
  if (due === null) return { verdict: 'open', sentence: fill(SENTENCES.undated, said), evidence, due };
  const searched = knowledge
    .laterDocuments(target.place, target.document.date)
    .filter(({ date }) => isLater(date, String(due)));
  if (searched.length === 0)
    return { verdict: 'open', sentence: fill(SENTENCES.future, said), evidence, due };
  const names = searched.map(labelOf).join('、');
  return { verdict: 'silent', sentence: fill(SENTENCES.silent, { ...said, searched: names }), evidence, due };
}

/** Judges a target by the comparable results that later documents report. */
export function judge(target: Observation, row: readonly Observation[], knowledge: Knowledge): Judgement {
  const due = dueOf(target);
  const readings = row
    .filter(({ nature, document }) => nature === 'result' && isLater(document.date, target.document.date))
    .map((result) => ({ result, reading: compare(target, result) }));
  const deciding = readings.find(({ result, reading }) => decides(target, result, due, reading));
  if (deciding !== undefined) return decided(target, deciding.result, deciding.reading, due);
  const past = readings.findLast(({ result }) => due !== null && isLater(result.document.date, String(due)));
  // A figure of another year answers nothing about a yearly target; of a level it leaves the question open.
  if (past !== undefined && target.periodKind === 'by') return decided(target, past.result, 'undecided', due);
  return undecided(target, due, knowledge);
}
