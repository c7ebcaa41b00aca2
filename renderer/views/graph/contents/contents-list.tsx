/** The list of what is on the picture: one stop of the keyboard, several things marked, the menu of any of them. */
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../../graph-data/model/ids.ts';
import type { OpenMenu } from '../../../canvas/graph-canvas.ts';
import { edgesOf, remaining, useGraph, useShownGraph } from '../../../state/graph/index.ts';
import { addMarks, marked, toggleMark, useMarks } from '../../../state/marks/index.ts';
import { goTo } from '../../../state/navigation/index.ts';
import { closeEvidence, useSelection } from '../../../state/selection/index.ts';
import { closeSidePanel } from '../../../state/side-panel/index.ts';
import { setKeysAt, useViewport, wishView } from '../../../state/viewport/index.ts';
import { actOf, asksForMenu, stepBack } from '../../../state/work-keys/index.ts';
import { useKindLabel } from '../../labels.ts';
import { contentsOf, cursorIn, movedBy, type RowCursor, rowsBetween, rowsOf } from './contents.ts';
import { ContentsRow, type RowState, rowElementId } from './contents-row.tsx';

/** The keyboard comes back here from menus, cards and layouts while the list had it last. */
function useKeysBack() {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const stop = useViewport.subscribe(({ wish, turn, keysAt }, before) => {
      const isBack = wish?.kind === 'focus' || wish?.kind === 'arrange';
      if (isBack && turn !== before.turn && keysAt === 'list') list.current?.focus();
    });
    return () => {
      stop();
      setKeysAt('canvas');
    };
  }, []);
  return list;
}

/** What stands on the rows beside the names. */
function useRowStates(cursor: EntityId | null): (id: EntityId) => RowState {
  const shown = useShownGraph();
  const { pinned } = useGraph((state) => state.history.present);
  const { marks } = useMarks();
  const selected = useSelection((state) => state.entity);
  const more = useMemo(() => remaining(shown), [shown]);
  return (id) => ({
    isMarked: marks.has(id),
    isPinned: pinned.has(id),
    isSelected: id === selected,
    isAtCursor: id === cursor,
    links: edgesOf(shown, id).length,
    more: more.get(id) ?? 0,
  });
}

/** One step back: what runs or narrows the picture, then the evidence, then the list. */
function leave(): void {
  if (stepBack()) return;
  if (useSelection.getState().statement) closeEvidence();
  else closeSidePanel();
}

/** The menu opens under the row, in pixels of the stage. */
function openMenuAt(id: EntityId, openMenu: OpenMenu): void {
  const row = document.getElementById(rowElementId(id));
  const stage = row?.closest('.graph__stage');
  if (!row || !stage) return;
  const [{ left, bottom }, ground] = [row.getBoundingClientRect(), stage.getBoundingClientRect()];
  const group = marked().size > 1 && marked().has(id);
  openMenu({ node: id, edge: null, group, x: left - ground.left + 16, y: bottom - ground.top });
}

function useRows() {
  const shown = useShownGraph();
  const groups = useMemo(() => contentsOf(shown), [shown]);
  const rows = useMemo(() => rowsOf(groups), [groups]);
  const [last, setCursor] = useState<RowCursor>(() => ({ id: useSelection.getState().entity, place: 0 }));
  const cursor = cursorIn(rows, last);
  const move = (next: RowCursor): void => {
    setCursor(next);
    if (next.id) document.getElementById(rowElementId(next.id))?.scrollIntoView({ block: 'nearest' });
  };
  return { groups, rows, cursor, move };
}

export function ContentsList({ openMenu }: { readonly openMenu: OpenMenu }) {
  const { t } = useTranslation();
  const kindLabel = useKindLabel();
  const { groups, rows, cursor, move } = useRows();
  const stateOf = useRowStates(cursor.id);
  const list = useKeysBack();
  const open = (id: EntityId): void => {
    goTo(id);
    wishView({ kind: 'reveal', id });
  };

  /** True when the key was for the list. */
  const handle = (event: KeyboardEvent): boolean => {
    const { key, shiftKey } = event;
    if (key === 'Escape') {
      leave();
      return true;
    }
    const next = movedBy(key, rows, cursor);
    if (next) {
      move(next);
      if (shiftKey) addMarks(rowsBetween(rows, cursor.place, next.place));
      return true;
    }
    const { id } = cursor;
    if (id && key === 'Enter') open(id);
    else if (id && asksForMenu(event)) openMenuAt(id, openMenu);
    else {
      const act = actOf(event);
      act?.(id);
      return act !== undefined;
    }
    return true;
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!handle(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Ctrl takes in one more, Shift everything as far as here. */
  const press = (id: EntityId) => (event: MouseEvent) => {
    const place = rows.indexOf(id);
    if (event.shiftKey) addMarks(rowsBetween(rows, cursor.place, place));
    else if (event.ctrlKey || event.metaKey) toggleMark(id);
    else open(id);
    move({ id, place });
  };
  const showMenu = (id: EntityId) => (event: MouseEvent) => {
    event.preventDefault();
    move({ id, place: rows.indexOf(id) });
    openMenuAt(id, openMenu);
  };

  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      className="contents__list"
      aria-label={t('graph.list')}
      aria-describedby="contents-keys"
      aria-multiselectable="true"
      aria-activedescendant={cursor.id ? rowElementId(cursor.id) : undefined}
      onFocus={() => setKeysAt('list')}
      onKeyDown={onKey}
    >
      {groups.map(({ kind, nodes }) => {
        const name = t('graph.listKind', { kind: kindLabel(kind), count: nodes.length });
        return (
          // biome-ignore lint/a11y/useSemanticElements: a group of options; a fieldset groups fields.
          <div key={kind} role="group" aria-label={name}>
            <div className="contents__kind" aria-hidden="true">
              {name}
            </div>
            {nodes.map((node) => (
              <ContentsRow
                key={node.card.id}
                node={node}
                {...stateOf(node.card.id)}
                onPress={press(node.card.id)}
                onMenu={showMenu(node.card.id)}
                onDouble={() => wishView({ kind: 'expand', id: node.card.id })}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}
