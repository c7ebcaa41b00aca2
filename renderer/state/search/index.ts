/** The one search box: public API. */
import { create } from 'zustand';
import { request } from '../../bridge/client.ts';
import * as produce from './producers.ts';

export { due, fitting, grouped, type HitGroup, inDisplayOrder } from './producers.ts';

/** Milliseconds without a keystroke before asking: shorter than a pause in pinyin input. */
const DEBOUNCE = 90;
const LIMIT = 24;

export const useSearch = create<produce.SearchState>(() => produce.EMPTY_SEARCH);

let waiting: ReturnType<typeof setTimeout> | undefined;

async function ask(text: string): Promise<void> {
  const answer = await request('search.find', { text: text.trim(), limit: LIMIT });
  useSearch.setState((state) => produce.answered(state, text, answer));
}

export function typeSearch(text: string): void {
  useSearch.setState((state) => produce.typed(state, text));
  clearTimeout(waiting);
  waiting = setTimeout(() => void ask(text), DEBOUNCE);
}

/** Opens the list; asks at once when nothing was asked before or the last answer failed. */
export function openSearch(): void {
  const { answer, text } = useSearch.getState();
  useSearch.setState({ open: true });
  if (!answer?.ok) void ask(text);
}

/** Where the search box stands in the page; `focusSearch` moves the caret there. */
export const SEARCH_INPUT = 'search-input';

export function focusSearch(): void {
  const input = document.getElementById(SEARCH_INPUT);
  if (!(input instanceof HTMLInputElement)) return;
  input.focus();
  input.select();
}

/** Asks for one thing: the next pick is handed over instead of being gone to. Leaving the box calls it off. */
export function askFor(asker: produce.Asker): void {
  useSearch.setState({ ...produce.EMPTY_SEARCH, asker });
  focusSearch();
}

export const closeSearch = (): void => useSearch.setState({ open: false, asker: null });
export const moveSearch = (by: number): void => useSearch.setState((state) => produce.moved(state, by));
export const markSearch = (active: number): void => useSearch.setState({ active });

export const wishSearch = (wanted: 'start' | 'add'): void =>
  useSearch.setState((state) => produce.wished(state, wanted));

/** After a pick: the next visit starts afresh, and keys are the view's again. */
export function leaveSearch(): void {
  resetSearch();
  document.getElementById(SEARCH_INPUT)?.blur();
}

/** Empties the box. */
export function resetSearch(): void {
  clearTimeout(waiting);
  useSearch.setState(produce.EMPTY_SEARCH);
}

export function repeatSearch(): void {
  useSearch.setState({ answer: null, pending: true });
  void ask(useSearch.getState().text);
}
