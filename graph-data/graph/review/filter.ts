/** What is shown of a review queue and in which order; window, bulk actions and exports share it. */
import { bandOf, type ConfidenceBand, stateOf } from './states.ts';
import type { ReviewItem, ReviewMarks, ReviewReading, ReviewState } from './types.ts';

export interface ReviewFilter {
  /** Words of a name, value, printed form or message; empty for all. */
  readonly text: string;
  /** Rule id without its version; empty for all. */
  readonly rule: string;
  readonly band: ConfidenceBand | '';
  /** Relation id; empty for all. */
  readonly relation: string;
  readonly state: ReviewState | '';
  /** Kind of either end; empty for all. */
  readonly kind: string;
  /** `reading` order, or the least sure first. */
  readonly sort: 'reading' | 'confidence';
}

export const EVERYTHING: ReviewFilter = {
  text: '',
  rule: '',
  band: '',
  relation: '',
  state: '',
  kind: '',
  sort: 'reading',
};

/** The rule without its version. */
export const ruleOf = (tag: string): string => tag.replace(/@\d+$/u, '');

/** A place that could not be read has no rule, relation, kind or confidence: such a filter leaves it out. */
function fits(item: ReviewItem, { rule, band, relation, kind }: ReviewFilter): boolean {
  if (item.kind === 'issue') return rule === '' && band === '' && relation === '' && kind === '';
  return (
    (rule === '' || ruleOf(item.rule) === rule) &&
    (band === '' || bandOf(item.confidence) === band) &&
    (relation === '' || item.relation === relation) &&
    (kind === '' || item.subject.kind === kind || item.object?.kind === kind)
  );
}

const named = ({ subject, object, value }: ReviewReading): readonly (string | null)[] => [
  ...[subject.number, subject.name, value],
  ...(object === null ? [] : [object.number, object.name]),
];

/** True where the words stand in what was read or in what the user said instead. */
function mentions(item: ReviewItem, wanted: string): boolean {
  if (wanted === '') return true;
  const words =
    item.kind === 'issue'
      ? [item.message]
      : [...named(item), item.surface, ...(item.amendment?.now ? named(item.amendment.now) : [])];
  return words.some((each) => each?.toLowerCase().includes(wanted));
}

/** What could not be read comes before the least sure reading. */
const sureness = (item: ReviewItem): number => (item.kind === 'issue' ? -1 : item.confidence);

export function shownItems(
  items: readonly ReviewItem[],
  marks: ReviewMarks,
  filter: ReviewFilter,
): readonly ReviewItem[] {
  const wanted = filter.text.trim().toLowerCase();
  const shown = items.filter(
    (item) =>
      fits(item, filter) &&
      (filter.state === '' || stateOf(item, marks) === filter.state) &&
      mentions(item, wanted),
  );
  return filter.sort === 'reading' ? shown : shown.toSorted((a, b) => sureness(a) - sureness(b));
}

/** What can be chosen of each filter, most frequent first. */
export interface ReviewChoices {
  readonly rules: readonly (readonly [rule: string, count: number])[];
  readonly relations: readonly (readonly [relation: string, count: number])[];
  readonly kinds: readonly (readonly [kind: string, count: number])[];
}

/** Each value once with how often it stands here, most frequent first. */
function ranked(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
}

export function choicesOf(items: readonly ReviewItem[]): ReviewChoices {
  const claims = items.filter((item) => item.kind === 'claim');
  return {
    rules: ranked(claims.map(({ rule }) => ruleOf(rule))),
    relations: ranked(claims.map(({ relation }) => relation)),
    kinds: ranked(
      claims.flatMap(({ subject, object }) => [...new Set([subject.kind, object?.kind ?? subject.kind])]),
    ),
  };
}

/** Items about the same words or beside them: what else the paragraph says, else what stands next. */
export function neighboursOf(
  items: readonly ReviewItem[],
  item: ReviewItem,
  most: number,
): readonly ReviewItem[] {
  const near = (other: ReviewItem): boolean =>
    item.kind === 'claim' && other.kind === 'claim'
      ? other.paragraph === item.paragraph
      : Math.abs(other.line - item.line) <= 1;
  return items.filter((other) => other.id !== item.id && near(other)).slice(0, most);
}
