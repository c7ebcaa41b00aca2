/** Why two figures of one period may differ: a guess, and only where something on the pages speaks for it. */
import { markless } from '../../model/names.ts';
import { type Knowledge, labelOf } from '../knowledge.ts';
import { fill } from '../rule.ts';
import { timeClass, unitClass } from './comparable.ts';
import type { Conflict } from './conflict-pair.ts';
import { significantDigits } from './interval.ts';
import type { Observation } from './observation.ts';

export const GUESSES = {
  'other-scope-printed':
    '{first}写{a}，{second}写{b}：同一时期的数值不同，所写范围不同（{scopeA}、{scopeB}），疑为不同范围',
  'other-scope':
    '{first}写{a}，{second}写{b}：同一时期的数值不同，{value}与{told}所写{place}的数值相同，疑为另一范围',
  'other-year':
    '{first}写{a}，{second}写{b}：同一时期的数值不同，{value}与{told}所写{year}年的数值相同，疑为另一年份',
} as const;

/** Equal by chance are 5 and 30 more often than 93.4. */
const TELLING_DIGITS = 2;
/** Words in front of a name that tell whose the figure is. */
const WHOSE = /^(?:全国|全省|全区|全市|全盟|全旗|全县)/u;

/** The scope as the figure or its name prints it; null where neither does. */
function printedScope({ printedScope: own, indicatorName }: Observation): string | null {
  return own ?? WHOSE.exec(markless(indicatorName))?.[0] ?? null;
}

function sameCount(figure: Observation, other: Observation): boolean {
  return (
    figure.thing === other.thing &&
    figure.measure === other.measure &&
    unitClass(figure.unit) === unitClass(other.unit) &&
    timeClass(figure) === timeClass(other)
  );
}

/** A printed number that stands elsewhere too, digit by digit. */
function sameNumber({ amount, value }: Observation, other: Observation): boolean {
  return amount !== null && amount === other.amount && significantDigits(value ?? 0) >= TELLING_DIGITS;
}

interface Twin {
  /** The side of the conflict, and the figure elsewhere that has its number. */
  readonly side: Observation;
  readonly twin: Observation;
}

function twinOf(
  { a, b }: Conflict,
  { observationsOf }: Pick<Knowledge, 'observationsOf'>,
  fits: (side: Observation, twin: Observation) => boolean,
): Twin | null {
  for (const side of [b, a]) {
    const twin = observationsOf(side.thing).find(
      (other) =>
        other.id !== a.id &&
        other.id !== b.id &&
        sameCount(side, other) &&
        sameNumber(side, other) &&
        fits(side, other),
    );
    if (twin !== undefined) return { side, twin };
  }
  return null;
}

const ofOtherYear = (side: Observation, twin: Observation): boolean =>
  side.place === twin.place && twin.periodTo !== null && twin.periodTo !== side.periodTo;
const ofOtherPlace = (side: Observation, twin: Observation): boolean =>
  twin.place !== '' && side.place !== twin.place && side.periodTo === twin.periodTo;

type Said = Readonly<Record<'first' | 'second' | 'a' | 'b', string>>;

/** The conflict with the likely reason that the pages speak for; unchanged where nothing does. */
export function withGuess(
  conflict: Conflict,
  said: Said,
  knowledge: Pick<Knowledge, 'observationsOf'>,
): Conflict {
  const [scopeA, scopeB] = [printedScope(conflict.a), printedScope(conflict.b)];
  if (scopeA !== null && scopeB !== null && scopeA !== scopeB) {
    const reason = fill(GUESSES['other-scope-printed'], { ...said, scopeA, scopeB });
    return { ...conflict, kind: 'other-scope', reason };
  }
  const year = twinOf(conflict, knowledge, ofOtherYear);
  if (year !== null) {
    const { side, twin } = year;
    const values = { value: side.printed, told: labelOf(twin.document), year: twin.periodTo ?? '' };
    return { ...conflict, kind: 'other-year', reason: fill(GUESSES['other-year'], { ...said, ...values }) };
  }
  const scope = twinOf(conflict, knowledge, ofOtherPlace);
  if (scope === null) return conflict;
  const { side, twin } = scope;
  const values = { value: side.printed, told: labelOf(twin.document), place: twin.place };
  return { ...conflict, kind: 'other-scope', reason: fill(GUESSES['other-scope'], { ...said, ...values }) };
}
