/** The list in the user's order: walked, ordered and worked on by keys as well as by buttons. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedViewId, SavedViewLine } from '../../bridge/contract.ts';
import { walkRows } from '../../components/walk-rows.ts';
import { present } from '../../state/presentation/index.ts';
import {
  duplicateView,
  freeTitle,
  moveView,
  openSavedView,
  removeView,
  updateView,
  useSavedViews,
} from '../../state/saved-views/index.ts';
import { setWorkbench } from '../../state/workbench/index.ts';
import { type RowAction, rowAction } from './list-keys.ts';
import { ViewLine } from './view-line.tsx';

async function open(id: SavedViewId): Promise<void> {
  if (await openSavedView(id)) setWorkbench({ dialog: null });
}

/** The keys begin at what was just saved; after a row was moved or went, they go on where they were. */
function useKeptRow(views: readonly SavedViewLine[], editing: SavedViewId | null) {
  const list = useRef<HTMLOListElement>(null);
  const fresh = useSavedViews((state) => state.fresh);
  const at = useRef<{ id: string; place: number } | null>(fresh === null ? null : { id: fresh, place: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a list that changed or a form that closed
  useEffect(() => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    if (editing !== null || rows.length === 0) return;
    if (document.activeElement !== document.body && document.activeElement?.closest('.saved-views')) return;
    const kept = rows.find((row) => row.dataset['row'] === at.current?.id);
    (kept ?? rows[Math.min(at.current?.place ?? 0, rows.length - 1)])?.focus();
  }, [views, editing]);
  const remember = (id: string): void => {
    at.current = { id, place: views.findIndex((view) => view.id === id) };
  };
  return { list, remember };
}

export function SavedViewsList({ views }: { readonly views: readonly SavedViewLine[] }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<SavedViewId | null>(null);
  const { list, remember } = useKeptRow(views, editing);
  const titles = views.map(({ title }) => title);
  const duplicate = ({ id, title }: SavedViewLine): void =>
    void duplicateView(id, freeTitle(t('views.copyOf', { title }), titles));
  const act: Readonly<Record<RowAction, (view: SavedViewLine) => void>> = {
    up: ({ id }) => void moveView(id, -1),
    down: ({ id }) => void moveView(id, 1),
    edit: ({ id }) => setEditing(id),
    duplicate,
    update: ({ id }) => void updateView(id),
    remove: ({ id }) => void removeView(id),
    present: ({ id }) => void present(id),
  };
  const onKey = (event: KeyboardEvent<HTMLOListElement>): void => {
    const action = rowAction(event);
    const row = (event.target as HTMLElement).dataset['row'];
    const view = views.find(({ id }) => id === row);
    if (!action || !view) {
      walkRows(event);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    act[action](view);
  };
  return (
    <ol
      ref={list}
      className="saved-views__list"
      onKeyDown={onKey}
      onFocus={({ target }) => {
        const row = target.closest('.saved-view')?.querySelector<HTMLElement>('[data-row]')?.dataset['row'];
        if (row !== undefined) remember(row);
      }}
    >
      {views.map((view, place) => (
        <ViewLine
          key={view.id}
          view={view}
          place={place}
          last={place === views.length - 1}
          editing={editing === view.id}
          setEditing={(on) => setEditing(on ? view.id : null)}
          open={() => void open(view.id)}
          duplicate={() => duplicate(view)}
        />
      ))}
    </ol>
  );
}
