/** The search box as a value: what was typed, what came, which line is marked. */
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { Answer, SearchAnswer, SearchHit } from '../../bridge/contract.ts';

/** Somebody who asked the box for one thing of certain kinds, instead of going to what is picked. */
export interface Asker {
  /** Stands in the empty box. */
  readonly prompt: string;
  readonly kinds: readonly string[];
  readonly take: (id: EntityId) => void;
}

export interface SearchState {
  readonly text: string;
  readonly open: boolean;
  readonly answer: Answer<SearchAnswer> | null;
  /** True while the answer belongs to an earlier text. */
  readonly pending: boolean;
  /** Index of the marked hit in display order. */
  readonly active: number;
  /** Enter came before the answer did: the best hit is picked when it arrives. */
  readonly wanted: 'start' | 'add' | null;
  readonly asker: Asker | null;
}

export const EMPTY_SEARCH: SearchState = {
  wanted: null,
  asker: null,
  text: '',
  open: false,
  answer: null,
  pending: false,
  active: 0,
};

/** Display order of the groups; kinds not listed come last. */
const KIND_ORDER = [
  'agency',
  'collective',
  'measure',
  'initiative',
  'group',
  'indicator',
  'section',
  'document',
];

export interface HitGroup {
  readonly kind: string;
  readonly hits: readonly SearchHit[];
}

/** Hits by kind; within a kind, the order of the answer. The kind of the best hit comes first. */
export function grouped(hits: readonly SearchHit[]): readonly HitGroup[] {
  const best = hits[0]?.card.kind;
  const rank = (kind: string): number => {
    if (kind === best) return -1;
    const index = KIND_ORDER.indexOf(kind);
    return index < 0 ? KIND_ORDER.length : index;
  };
  const kinds = [...new Set(hits.map((hit) => hit.card.kind))].sort((a, b) => rank(a) - rank(b));
  return kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.card.kind === kind) }));
}

/** Hits of the kinds that were asked for; all of them when nobody asked. */
export function fitting({ answer, asker }: SearchState): readonly SearchHit[] {
  if (!answer?.ok) return [];
  const { hits } = answer.value;
  return asker === null ? hits : hits.filter(({ card }) => asker.kinds.includes(card.kind));
}

/** Hits in the order in which the arrow keys meet them. */
export function inDisplayOrder(state: SearchState): readonly SearchHit[] {
  if (!state.answer?.ok) return [];
  return grouped(fitting(state)).flatMap((group) => group.hits);
}

export function typed(state: SearchState, text: string): SearchState {
  return { ...state, text, open: true, pending: true, wanted: null };
}

/** An answer to another text than the one in the box is dropped. */
export function answered(state: SearchState, text: string, answer: Answer<SearchAnswer>): SearchState {
  if (text !== state.text) return state;
  return { ...state, answer, pending: false, active: 0 };
}

/** Enter: picks at once when the list belongs to the text, otherwise as soon as it does. */
export function wished(state: SearchState, wanted: 'start' | 'add'): SearchState {
  return { ...state, wanted };
}

/** The hit to be picked now, if Enter was pressed and the list belongs to the text. */
export function due(state: SearchState): SearchHit | null {
  if (state.wanted === null || state.pending) return null;
  return inDisplayOrder(state)[state.active] ?? null;
}

/** Moves the mark, around the ends. */
export function moved(state: SearchState, by: number): SearchState {
  const count = inDisplayOrder(state).length;
  return count === 0 ? state : { ...state, open: true, active: (state.active + by + count) % count };
}
