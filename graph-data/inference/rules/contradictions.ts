/** Rule: two figures that cannot both be right, with both places and the likely reason as a guess. */
import { inferred } from '../claim.ts';
import { contradictionsOf, REASONS } from '../figures/conflict.ts';
import type { InferenceRule } from '../rule.ts';
import {
  compatible,
  lostPoint,
  otherScope,
  otherScopePrinted,
  otherYear,
  partAndWhole,
  roundedAlike,
  sameYear,
  yearTaken,
} from './contradictions.examples.ts';

const CONFIDENCE = {
  'decimal-point': 0.9,
  'same-period': 0.8,
  'part-larger': 0.8,
  'other-scope': 0.8,
  'other-year': 0.8,
} as const;

export const contradictions: InferenceRule = {
  id: 'contradiction',
  version: 2,
  matches:
    '同一地区、同一事项（名称相同，或一个名称以另一个结尾）、同一种量和单位：数字相同而小数点位置不同；同一时期写明的结果不同；“其中”的部分大于整体。原因是猜测：一处数值与另一年份或另一范围的数值相同、或所写范围不同时，猜为另一年份或另一范围。四舍五入、相容的比较词、不同年份、目标调整不算',
  emits: 'contradicts（后出的数值 → 先出的数值）',
  reason: Object.values(REASONS).join('；'),
  positive: [lostPoint, sameYear, partAndWhole, yearTaken, otherScope, otherScopePrinted],
  negative: [roundedAlike, compatible, otherYear],
  infer: (knowledge) => ({
    entities: [],
    statements: contradictionsOf(knowledge).map(({ a, b, kind, reason }) =>
      inferred(contradictions, {
        subject: b.id,
        relation: 'contradicts',
        object: a.id,
        qualifiers: { value: kind, resolution: reason },
        evidence: [...a.evidence, ...b.evidence],
        confidence: CONFIDENCE[kind],
      }),
    ),
  }),
};
