/** The list of saved views, and what was last done with it. */
import { create } from 'zustand';
import { request } from '../../bridge/client.ts';
import type {
  Answer,
  Failure,
  FormerView,
  SavedViewContent,
  SavedViewId,
  SavedViewLine,
  ViewsImport,
} from '../../bridge/contract.ts';

/** What is about to be saved: all of a view but the words the user gives it. */
export type Draft = Omit<SavedViewContent, 'title' | 'notes'>;

/** How a view was before it was changed, and what was done with it. */
export interface Former {
  readonly done: 'removed' | 'updated';
  readonly before: FormerView;
}

interface SavedViewsState {
  /** Null until it was read once. */
  readonly list: readonly SavedViewLine[] | null;
  readonly failure: Failure | null;
  /** Taken out or updated since the list was opened, the last one at the end. */
  readonly former: readonly Former[];
  readonly imported: ViewsImport | null;
  readonly draft: Draft | null;
  /** Saved a moment ago: the keys begin at it when the list opens. */
  readonly fresh: SavedViewId | null;
  /** What a view that was opened held and this workspace does not know. */
  readonly missing: { readonly title: string; readonly names: readonly string[] } | null;
}

export const useSavedViews = create<SavedViewsState>(() => ({
  list: null,
  failure: null,
  former: [],
  imported: null,
  draft: null,
  fresh: null,
  missing: null,
}));

/** The value of an answer; null, and the failure is shown, where there is none. */
export function taken<T>(answer: Answer<T>): T | null {
  useSavedViews.setState({ failure: answer.ok ? null : answer.error });
  return answer.ok ? answer.value : null;
}

export async function loadViews(): Promise<readonly SavedViewLine[]> {
  const answer = await request('savedViews.list', null);
  if (answer.ok) useSavedViews.setState({ list: answer.value });
  else useSavedViews.setState({ failure: answer.error });
  return answer.ok ? answer.value : [];
}

/** Tells whether it was done; the list is read again either way. */
export async function done<T>(answer: Answer<T>): Promise<boolean> {
  await loadViews();
  taken(answer);
  return answer.ok;
}

export const dismissViews = (): void =>
  useSavedViews.setState({ failure: null, missing: null, imported: null, former: [], fresh: null });
