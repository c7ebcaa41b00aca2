/** Rule: one indicator through the documents, and what became of its targets. */
import type { EntityId } from '../../model/ids.ts';
import { inferred, threadEntity, verdictClaim } from '../claim.ts';
import { rowKey, timeLabel } from '../figures/comparable.ts';
import { contradictionsIn } from '../figures/conflict.ts';
import type { Observation } from '../figures/observation.ts';
import { rowsOf } from '../figures/rows.ts';
import { type Judgement, judge } from '../figures/target.ts';
import { type Knowledge, labelOf } from '../knowledge.ts';
import { fill, type InferenceRule } from '../rule.ts';
import { type Inferences, joinInferences, type Verdict } from '../types.ts';
import {
  growthExample,
  increments,
  laterResult,
  renamedUnit,
  silentTarget,
} from './indicator-threads.examples.ts';

const REPORTED = '{first}写明{from}，{last}写明{to}；没有可以对照的目标';
const STEP = '{document}写明{printed}{period}';

const periodOf = ({ periodPrinted }: Observation): string =>
  periodPrinted === null ? '' : `（${periodPrinted}）`;

/** How much a verdict says: an answered target says more than one that nobody came back to. */
const WEIGHT = { met: 2, missed: 2, silent: 1, open: 0 } as const;

/** The answered target that was due last, else the last unanswered one, else the one that is due first. */
function leading(judgements: readonly Judgement[]): Judgement | null {
  const dueOf = ({ due }: Judgement): number => due ?? Number.POSITIVE_INFINITY;
  const heaviest = Math.max(...judgements.map(({ verdict }) => WEIGHT[verdict]));
  const telling = judgements
    .filter(({ verdict }) => WEIGHT[verdict] === heaviest)
    .toSorted((a, b) => dueOf(a) - dueOf(b));
  return (heaviest === WEIGHT.open ? telling[0] : telling.at(-1)) ?? null;
}

interface Found {
  readonly verdict: Verdict;
  readonly sentence: string;
  readonly evidence: Judgement['evidence'];
}

function verdictOf(row: readonly Observation[], knowledge: Knowledge): Found {
  const [conflict] = contradictionsIn(row, knowledge);
  if (conflict !== undefined) {
    const evidence = [...conflict.a.evidence, ...conflict.b.evidence];
    return { verdict: 'contradicted', sentence: conflict.reason, evidence };
  }
  const judgements = row
    .filter(({ nature, vague }) => nature === 'target' && !vague)
    .map((target) =>
      judge(
        target,
        row.filter((other) => rowKey(other) === rowKey(target)),
        knowledge,
      ),
    );
  const first = leading(judgements);
  if (first === null) return reported(row);
  const others = judgements.filter((judgement) => judgement !== first);
  const sentence = [first, ...others].map((judgement) => judgement.sentence).join('；');
  return {
    verdict: first.verdict,
    sentence,
    evidence: [first, ...others].flatMap(({ evidence }) => evidence),
  };
}

function reported(row: readonly Observation[]): Found {
  const [first, last] = [row[0], row.at(-1)];
  if (first === undefined || last === undefined) throw new Error('inference: a row without figures');
  const values = {
    first: labelOf(first.document),
    from: `${first.printed}${periodOf(first)}`,
    last: labelOf(last.document),
    to: `${last.printed}${periodOf(last)}`,
  };
  return {
    verdict: 'reported',
    sentence: fill(REPORTED, values),
    evidence: [...first.evidence, ...last.evidence],
  };
}

/** Several documents, or a target that a later document could have answered; one size (百亿级) is no such target. */
function isThread(row: readonly Observation[], knowledge: Knowledge): boolean {
  if (new Set(row.map(({ document }) => document.id)).size > 1) return true;
  return row.some(
    ({ nature, vague, place, document }) =>
      nature === 'target' && !vague && knowledge.laterDocuments(place, document.date).length > 0,
  );
}

function threadOf(row: readonly Observation[], knowledge: Knowledge): Inferences {
  const [first, last] = [row[0], row.at(-1)];
  if (first === undefined || last === undefined) return { entities: [], statements: [] };
  const { verdict, sentence, evidence } = verdictOf(row, knowledge);
  const thread = threadEntity({
    subject: first.indicator.id,
    aspect: rowKey(first) ?? '',
    name: `${first.indicator.name}${timeLabel(first)}`,
    about: 'indicator',
    verdict,
    from: first.document.date,
    to: last.document.date,
  });
  return {
    entities: [thread],
    statements: [
      ...followsClaims(thread.id, row),
      ...row.map((step) => stepClaim(thread.id, step)),
      ...row.slice(1).map((step, index) => continuesClaim(step, row[index] ?? step)),
      verdictClaim(indicatorThreads, thread.id, verdict, { sentence, evidence }),
    ],
  };
}

function followsClaims(thread: EntityId, row: readonly Observation[]): Inferences['statements'] {
  const first = new Map(row.toReversed().map((step) => [step.indicator.id, step]));
  return [...first].map(([object, { evidence }]) =>
    inferred(indicatorThreads, { subject: thread, relation: 'follows', object, qualifiers: {}, evidence }),
  );
}

function stepClaim(thread: EntityId, step: Observation): Inferences['statements'][number] {
  const { date } = step.document;
  const resolution = fill(STEP, {
    document: labelOf(step.document),
    printed: step.printed,
    period: periodOf(step),
  });
  const qualifiers = { outlook: step.nature, resolution, ...(date === null ? {} : { at: date }) };
  return inferred(indicatorThreads, {
    subject: thread,
    relation: 'has-step',
    object: step.id,
    qualifiers,
    evidence: step.evidence,
  });
}

function continuesClaim(step: Observation, before: Observation): Inferences['statements'][number] {
  const resolution = fill(indicatorThreads.reason, {
    place: step.place,
    name: step.indicator.name,
    time: timeLabel(step),
    unit: step.unit === '' ? '无单位' : step.unit,
  });
  return inferred(indicatorThreads, {
    subject: step.id,
    relation: 'continues',
    object: before.id,
    qualifiers: { resolution },
    evidence: [...before.evidence, ...step.evidence],
    confidence: step.indicator.id === before.indicator.id ? 0.95 : 0.85,
  });
}

export const indicatorThreads: InferenceRule = {
  id: 'indicator-thread',
  version: 1,
  matches:
    '同一地区、同一指标、同一种量（总量、增速、占比、增量）、可比单位、同样的时间口径（年度、多年累计、年均）的数值；只写出一次而以后文件本可回答的目标也算',
  emits: 'thread，follows 指标，has-step 各数值，continues 相邻数值，property:verdict',
  reason: '同一地区（{place}）、同一指标（{name}）{time}、同一单位（{unit}）',
  positive: [growthExample, laterResult, silentTarget],
  negative: [increments, renamedUnit],
  infer: (knowledge) =>
    joinInferences(
      rowsOf(knowledge)
        .filter((row) => isThread(row, knowledge))
        .map((row) => threadOf(row, knowledge)),
    ),
};
