/** The values of a facet as a list is read: in their own order, or most frequent first; what is not stated comes last. Pure. */
import { type FacetCount, ROLE_ORDER, type ValueCount } from '../../../state/graph/index.ts';
import { kindRank, relationRank } from '../../../state/ontology/index.ts';

/** A value with its words. */
export interface WordedValue extends ValueCount {
  readonly words: string;
}

const ROLES: readonly string[] = ROLE_ORDER;

type Order = (a: WordedValue, b: WordedValue) => number;

const byFrequency: Order = (a, b) => b.total - a.total || a.words.localeCompare(b.words, 'zh-CN');

const ORDERS: Readonly<Partial<Record<FacetCount['facet'], Order>>> = {
  kind: (a, b) => kindRank(a.value) - kindRank(b.value),
  relation: (a, b) => relationRank(a.value) - relationRank(b.value),
  role: (a, b) => ROLES.indexOf(a.value) - ROLES.indexOf(b.value),
  year: (a, b) => b.value.localeCompare(a.value),
};

export function inOrder(
  { facet, values }: FacetCount,
  wordsOf: (value: string) => string,
): readonly WordedValue[] {
  const order = ORDERS[facet] ?? byFrequency;
  const unstated = ({ value }: WordedValue): number => (value === '' ? 1 : 0);
  return values
    .map((count) => ({ ...count, words: wordsOf(count.value) }))
    .sort((a, b) => unstated(a) - unstated(b) || order(a, b));
}

/** Values whose words hold what was typed, whatever its case; all when nothing was. */
export function matching(values: readonly WordedValue[], typed: string): readonly WordedValue[] {
  const wanted = typed.trim().toLowerCase();
  return values.filter(({ words }) => words.toLowerCase().includes(wanted));
}
