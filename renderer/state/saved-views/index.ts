/** Saved views: the list and what can be done with it. Public API. */
import { request } from '../../bridge/client.ts';
import type { Answer, FormerView, SavedViewId } from '../../bridge/contract.ts';
import { runExport } from '../exports/index.ts';
import { lookedAt } from './saving.ts';
import { done, type Former, loadViews, taken, useSavedViews } from './store.ts';

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

/** Remembers how a view was, so that it can be put back as long as the list is open. */
async function changed(what: Former['done'], answer: Answer<FormerView>): Promise<void> {
  await loadViews();
  const before = taken(answer);
  if (before) useSavedViews.setState(({ former }) => ({ former: [...former, { done: what, before }] }));
}

export async function removeView(id: SavedViewId): Promise<void> {
  await changed('removed', await request('savedViews.remove', { id }));
}

/** Keeps what is looked at now under the title and notes of a view. */
export async function updateView(id: SavedViewId): Promise<void> {
  await changed('updated', await request('savedViews.update', { id, ...(await lookedAt()) }));
}

/** Puts back what was taken out or updated last. */
export async function putBackView(): Promise<void> {
  const last = useSavedViews.getState().former.at(-1);
  if (!last) return;
  if (await done(await request('savedViews.putBack', last.before)))
    useSavedViews.setState(({ former }) => ({ former: former.filter((other) => other !== last) }));
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
