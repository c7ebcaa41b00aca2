/** All doubts about the figures of one document. */
import { ruleTag } from '../../../model/rule.ts';
import type { LocatedFigure } from '../located.ts';
import type { Suspicion } from '../types.ts';
import { daysOverYear, partsOfWhole, peopleOfPlace, peoplePerVillage, shareOverWhole } from './magnitude.ts';
import { doubledWord, thousandMisread } from './names.ts';
import type { SuspicionRule } from './rule.ts';
import { digitsTwice } from './same-digits.ts';

export type { SuspicionRule } from './rule.ts';

export const suspicionRules: readonly SuspicionRule[] = [
  peoplePerVillage,
  peopleOfPlace,
  shareOverWhole,
  daysOverYear,
  partsOfWhole,
  digitsTwice,
  thousandMisread,
  doubledWord,
];

/** Confidence of a figure whose value is doubted. */
const DOUBTED = 0.5;

function doubted(figure: LocatedFigure, suspicions: readonly Suspicion[]): LocatedFigure {
  if (suspicions.length === 0) return figure;
  const kinds = [...new Set(suspicions.map((suspicion) => `suspected-${suspicion.of}`))];
  return {
    ...figure,
    suspicions,
    concerns: [...figure.concerns, ...kinds],
    confidence: kinds.includes('suspected-value') ? Math.min(figure.confidence, DOUBTED) : figure.confidence,
  };
}

/** The figures with what contradicts them. Values and names stay as printed. */
export function withSuspicions(figures: readonly LocatedFigure[]): LocatedFigure[] {
  return figures.map((figure, index) =>
    doubted(
      figure,
      suspicionRules.flatMap((rule) =>
        rule.read(figure, index, figures).map((found) => ({ ...found, rule: ruleTag(rule) })),
      ),
    ),
  );
}
