/** Pairs of figures that cannot both be right, each with the likely reason as a guess. */
import { groupBy } from '../../model/group.ts';
import { type Knowledge, labelOf } from '../knowledge.ts';
import { fill } from '../rule.ts';
import { isGeneric, rowKey, timeClass, unitClass } from './comparable.ts';
import type { Conflict } from './conflict-pair.ts';
import { GUESSES, withGuess } from './guess.ts';
import { digitsOf, excludes, intervalOf, roundingOf, shiftedBy, significantDigits } from './interval.ts';
import type { Observation } from './observation.ts';
import { thingKey } from './thing.ts';

export const REASONS = {
  'decimal-point': '{first}写{a}，{second}写{b}：数字相同，相差{factor}倍，疑有一处小数点误读或漏印',
  'same-period': '{first}写{a}，{second}写{b}：同一时期的数值不同，疑有一处误读，或口径不同',
  'part-larger': '{first}写部分“{part}”为{a}，大于整体“{whole}”的{b}，疑有一处误读',
  ...GUESSES,
} as const;

/** Fewer digits than these agree by chance. */
const TELLING_DIGITS = 3;
/** A decimal point lost or moved; more places than these are another thing. */
const MOST_PLACES = 4;
/** A name shorter than this is contained in too many others. */
const TELLING_NAME = 4;

const contains = (a: string, b: string): boolean => a !== b && (a.endsWith(b) || b.endsWith(a));

function sameThingInOtherDress(a: Observation, b: Observation): boolean {
  const [left, right] = [a.thing, b.thing];
  if (isGeneric(a) || isGeneric(b)) return false;
  if (left === right) return true;
  return contains(left, right) && Math.min(left.length, right.length) >= TELLING_NAME;
}

/** Years told and different: two reports of two years. */
function disjoint(a: Observation, b: Observation): boolean {
  return a.periodTo !== null && b.periodTo !== null && a.periodTo !== b.periodTo;
}

const comparable = (a: Observation, b: Observation): boolean =>
  a.place === b.place && a.measure === b.measure && unitClass(a.unit) === unitClass(b.unit);

/** From one year to the next a number may grow tenfold and keep its digits by chance; a hundredfold it does not. */
const PLACES_OF_CHANCE = 1;

function isDecimalPoint(a: Observation, b: Observation): boolean {
  if (a.amount === null || b.amount === null || a.vague || b.vague) return false;
  const places = Math.abs(shiftedBy(a.amount, b.amount));
  return (
    places > (disjoint(a, b) ? PLACES_OF_CHANCE : 0) &&
    places <= MOST_PLACES &&
    significantDigits(a.value ?? 0) >= TELLING_DIGITS
  );
}

/** Both say the same year or the same stretch of years, neither is a target: a target may be set anew. */
function isSamePeriod(a: Observation, b: Observation): boolean {
  const told = a.periodTo !== null && a.periodTo === b.periodTo && a.periodFrom === b.periodFrom;
  if (!told || a.nature !== 'result' || b.nature !== 'result') return false;
  if (rowKey(a) !== rowKey(b) || timeClass(a) === null || a.comparison !== b.comparison) return false;
  // Rounded to the coarser of both: 1609亿 and 1608.7亿 agree.
  const slack = Math.max(roundingOf(a), roundingOf(b));
  const [left, right] = [intervalOf(a, slack), intervalOf(b, slack)];
  return left !== null && right !== null && excludes(left, right);
}

function conflictOf(a: Observation, b: Observation, knowledge: Knowledge): Conflict | null {
  if (!comparable(a, b) || !sameThingInOtherDress(a, b)) return null;
  const oneDocument = a.document.id === b.document.id;
  if (oneDocument && a.thing !== b.thing) return null;
  const isPoint = isDecimalPoint(a, b);
  if (!isPoint && (oneDocument || !isSamePeriod(a, b))) return null;
  const values = {
    first: labelOf(a.document),
    a: `${a.indicator.name}${a.printed}`,
    second: labelOf(b.document),
    b: `${b.indicator.name}${b.printed}`,
  };
  if (isPoint) {
    const factor = String(10 ** Math.abs(shiftedBy(a.amount ?? 0, b.amount ?? 0)));
    return { a, b, kind: 'decimal-point', reason: fill(REASONS['decimal-point'], { ...values, factor }) };
  }
  const found = { a, b, kind: 'same-period', reason: fill(REASONS['same-period'], values) } as const;
  return withGuess(found, values, knowledge);
}

/** 其中 behind a figure: the part cannot be more than the whole it is named with. */
function partConflict(part: Observation, whole: Observation): Conflict | null {
  const named = part.partOf !== null && thingKey(part.partOf, part.place) === whole.thing;
  if (!named || part.document.id !== whole.document.id || !comparable(part, whole)) return null;
  if (part.nature !== whole.nature || disjoint(part, whole)) return null;
  const [of, all] = [intervalOf(part), intervalOf(whole)];
  if (of === null || all === null || part.measure === 'growth' || of.low <= all.high) return null;
  const reason = fill(REASONS['part-larger'], {
    first: labelOf(part.document),
    part: part.indicator.name,
    whole: whole.indicator.name,
    a: part.printed,
    b: whole.printed,
  });
  return { a: whole, b: part, kind: 'part-larger', reason };
}

/** Pairs are looked for only where the names end alike: cost stays near linear in the number of figures. */
function buckets(figures: readonly Observation[]): Iterable<readonly Observation[]> {
  return groupBy(figures, (figure) =>
    [figure.place, figure.measure, figure.thing.slice(-TELLING_NAME)].join('|'),
  ).values();
}

/**
 * What two figures must share to contradict each other: their digits (a lost point), or the period of two results. All other pairs
 * are passed over unseen, because one indicator of a thousand reports has half a million of them.
 */
function sharedBy({ amount, nature, periodFrom, periodTo }: Observation): readonly string[] {
  const digits = amount === null || amount === 0 ? [] : [`digits ${digitsOf(amount)}`];
  const period = nature === 'result' && periodTo !== null ? [`period ${periodFrom} ${periodTo}`] : [];
  return [...digits, ...period];
}

/** Of each figure the later ones that share something with it, each once, in their order. */
function candidates(figures: readonly Observation[]): readonly (readonly [Observation, Observation])[] {
  const sharing = figures.map(sharedBy);
  const holders = groupBy(
    sharing.flatMap((keys, index) => keys.map((shared) => ({ shared, index }))),
    ({ shared }) => shared,
  );
  return figures.flatMap((a, index) => {
    const later = (sharing[index] ?? []).flatMap((shared) =>
      (holders.get(shared) ?? []).flatMap((holder) => (holder.index > index ? holder.index : [])),
    );
    return [...new Set(later)]
      .sort((one, other) => one - other)
      .flatMap((at) => {
        const b = figures[at];
        return b === undefined ? [] : [[a, b] as const];
      });
  });
}

/** Conflicts among these figures, given in time order. */
export function contradictionsIn(figures: readonly Observation[], knowledge: Knowledge): readonly Conflict[] {
  return candidates(figures)
    .flatMap(([a, b]) => conflictOf(a, b, knowledge) ?? [])
    .filter(({ a, b }) => !isRefused(knowledge, a, b));
}

function isRefused(knowledge: Pick<Knowledge, 'isRefused'>, a: Observation, b: Observation): boolean {
  return knowledge.isRefused({ subject: b.id, relation: 'contradicts', object: a.id });
}

/** Conflicts between two figures of one thing. */
export function contradictionsOfThings(knowledge: Knowledge): readonly Conflict[] {
  return [...buckets(knowledge.observations)].flatMap((figures) => contradictionsIn(figures, knowledge));
}

/** All conflicts, those of parts and wholes among them. */
export function contradictionsOf(knowledge: Knowledge): readonly Conflict[] {
  return [...contradictionsOfThings(knowledge), ...partConflicts(knowledge)];
}

function partConflicts({ observations, ...knowledge }: Knowledge): readonly Conflict[] {
  const wholes = groupBy(observations, ({ document, measure }) => `${document.id} ${measure}`);
  return observations.flatMap((part) => {
    if (part.partOf === null) return [];
    return (wholes.get(`${part.document.id} ${part.measure}`) ?? []).flatMap((whole) => {
      const conflict = partConflict(part, whole);
      return conflict === null || isRefused(knowledge, conflict.a, conflict.b) ? [] : [conflict];
    });
  });
}
