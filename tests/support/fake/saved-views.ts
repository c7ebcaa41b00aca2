/** Saved views of the preview: kept as long as the page is open, handled as the workspace handles them. */
import type {
  FormerView,
  SavedView,
  SavedViewContent,
  SavedViewId,
  SavedViewLine,
  ViewsImport,
  ViewUpdate,
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

function formerOf(id: SavedViewId): FormerView {
  const { picture, ...view } = read(id);
  return { view, stored: JSON.stringify(picture), place: views.findIndex((other) => other.id === id) };
}

export function update({ id, ...shown }: ViewUpdate): FormerView {
  const former = formerOf(id);
  views = views.map((view) => (view.id === id ? { ...view, ...shown } : view));
  return former;
}

export function remove(id: SavedViewId): FormerView {
  const former = formerOf(id);
  views = views.filter((view) => view.id !== id);
  return former;
}

export function putBack({ view, stored, place }: FormerView): null {
  const picture = JSON.parse(stored ?? 'null');
  const others = views.filter(({ id }) => id !== view.id);
  views = others.toSpliced(place, 0, { ...view, picture });
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
