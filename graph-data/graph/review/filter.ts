/** What is shown of a review queue and in which order; window, bulk actions and exports share it. */
import { bandOf, type ConfidenceBand, stateOf } from './states.ts';
import type { ReviewItem, ReviewMarks, ReviewState } from './types.ts';

export interface ReviewFilter {
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

/** What could not be read comes before the least sure reading. */
const sureness = (item: ReviewItem): number => (item.kind === 'issue' ? -1 : item.confidence);

export function shownItems(
  items: readonly ReviewItem[],
  marks: ReviewMarks,
  filter: ReviewFilter,
): readonly ReviewItem[] {
  const shown = items.filter(
    (item) => fits(item, filter) && (filter.state === '' || stateOf(item, marks) === filter.state),
  );
  return filter.sort === 'reading' ? shown : shown.toSorted((a, b) => sureness(a) - sureness(b));
}

/** What can be chosen of each filter, most frequent first. */
export interface ReviewChoices {
  readonly rules: readonly (readonly [rule: string, count: number])[];
  readonly relations: readonly (readonly [relation: string, count: number])[];
  readonly kinds: readonly (readonly [kind: string, count: number])[];
}

function ranked(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].toSorted(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
}

export function choicesOf(items: readonly ReviewItem[]): ReviewChoices {
  const [rules, relations, kinds] = [new Map(), new Map(), new Map()] as readonly Map<string, number>[];
  const count = (map: Map<string, number> | undefined, key: string): void =>
    void map?.set(key, (map.get(key) ?? 0) + 1);
  for (const item of items) {
    if (item.kind === 'issue') continue;
    count(rules, ruleOf(item.rule));
    count(relations, item.relation);
    for (const kind of new Set([item.subject.kind, item.object?.kind ?? item.subject.kind]))
      count(kinds, kind);
  }
  return {
    rules: ranked(rules ?? new Map()),
    relations: ranked(relations ?? new Map()),
    kinds: ranked(kinds ?? new Map()),
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
