/** Saved views of the preview: kept as long as the page is open, handled as the workspace handles them. */
import type {
  RemovedView,
  SavedView,
  SavedViewContent,
  SavedViewId,
  SavedViewLine,
  ViewsImport,
} from '../../../electron/bridge/contract.ts';

let views: readonly SavedView[] = [];
let count = 0;

const lineOf = ({ picture, ...view }: SavedView): SavedViewLine => ({
  ...view,
  things: picture?.nodes.length ?? null,
});

export const list = (): readonly SavedViewLine[] => views.map(lineOf);

export function read(id: SavedViewId): SavedView {
  const view = views.find((other) => other.id === id);
  if (!view) throw new Error(`no saved view ${id}`);
  return view;
}

export function save(content: SavedViewContent, place = views.length): SavedViewLine {
  count += 1;
  const now = new Date().toISOString();
  const id = `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
  const view: SavedView = { ...content, id, created: now, changed: now };
  views = views.toSpliced(place, 0, view);
  return lineOf(view);
}

export function rename({ id, title, notes }: Pick<SavedView, 'id' | 'title' | 'notes'>): null {
  views = views.map((view) => (view.id === id ? { ...view, title, notes } : view));
  return null;
}

export function duplicate(id: SavedViewId, title: string): SavedViewLine {
  const { notes, address, about, picture } = read(id);
  return save({ title, notes, address, about, picture }, views.findIndex((view) => view.id === id) + 1);
}

export function remove(id: SavedViewId): RemovedView {
  const removed = { view: read(id), place: views.findIndex((view) => view.id === id) };
  views = views.filter((view) => view.id !== id);
  return removed;
}

export function putBack({ view, place }: RemovedView): null {
  views = views.toSpliced(place, 0, view);
  return null;
}

export function reorder(ids: readonly SavedViewId[]): null {
  views = ids.map(read);
  return null;
}

/** A file whose one view is called like the first of the list. */
export function importFile(): ViewsImport {
  const [first] = views;
  if (first) save(first);
  const imported = first ? 1 : 0;
  const sameTitles = first ? [first.title] : [];
  return { file: '云岭.remit-views.json', imported, sameTitles, missing: 0, skipped: 0 };
}
