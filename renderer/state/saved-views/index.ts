/** Saved views: the list and what can be done with it. Public API. */
import { request } from '../../bridge/client.ts';
import type { SavedViewId } from '../../bridge/contract.ts';
import { runExport } from '../exports/index.ts';
import { done, loadViews, taken, useSavedViews } from './store.ts';

export { openSavedView } from './opening.ts';
export { beginSaving, currentPicture, saveDraft } from './saving.ts';
export { type Draft, dismissViews, loadViews, useSavedViews } from './store.ts';
export { freeTitle, LONGEST_TITLE } from './titles.ts';

/** As long as the workspace takes them. */
export const LONGEST_NOTES = 4000;

export async function renameView(id: SavedViewId, title: string, notes: string): Promise<boolean> {
  return done(await request('savedViews.rename', { id, title, notes }));
}

export async function duplicateView(id: SavedViewId, title: string): Promise<void> {
  await done(await request('savedViews.duplicate', { id, title }));
}

/** Takes a view out; it can be put back as long as the list is open. */
export async function removeView(id: SavedViewId): Promise<void> {
  const removed = taken(await request('savedViews.remove', { id }));
  if (removed) useSavedViews.setState((state) => ({ removed: [...state.removed, removed] }));
  await loadViews();
}

/** Puts back what was taken out last. */
export async function putBackView(): Promise<void> {
  const last = useSavedViews.getState().removed.at(-1);
  if (!last) return;
  if (await done(await request('savedViews.putBack', last)))
    useSavedViews.setState(({ removed }) => ({ removed: removed.filter((other) => other !== last) }));
}

/** Moves a view up (-1) or down (1); at the ends it stays. */
export async function moveView(id: SavedViewId, by: -1 | 1): Promise<void> {
  const ids = (useSavedViews.getState().list ?? []).map((view) => view.id);
  const at = ids.indexOf(id);
  const other = ids[at + by];
  if (at < 0 || other === undefined) return;
  const moved = ids.with(at, other).with(at + by, id);
  await done(await request('savedViews.reorder', { ids: moved }));
}

export async function exportViews(ids: readonly SavedViewId[]): Promise<void> {
  await runExport(() => request('savedViews.exportFile', { ids }));
}

export async function importViews(): Promise<void> {
  const imported = taken(await request('savedViews.importFile', null));
  useSavedViews.setState({ imported });
  await loadViews();
}
