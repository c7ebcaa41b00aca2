/** The one box: name, alias, pinyin or initials; arrows, Enter, Esc. A combobox after the ARIA pattern. */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { Icon } from '../../components/icon.tsx';
import { canBeNamed, openNames } from '../../state/naming/index.ts';
import { bring, looksLikeAddress, startWith } from '../../state/navigation/index.ts';
import {
  closeSearch,
  due,
  inDisplayOrder,
  leaveSearch,
  moveSearch,
  openSearch,
  resetSearch,
  SEARCH_INPUT,
  typeSearch,
  useSearch,
  wishSearch,
} from '../../state/search/index.ts';
import { followAddress } from './address-line.tsx';
import { SEARCH_LIST, SearchResults } from './search-results.tsx';
import './search-box.css';

function pick(id: EntityId, adds: boolean): void {
  const { asker } = useSearch.getState();
  leaveSearch();
  if (asker) {
    asker.take(id);
    return;
  }
  if (adds) void bring(id);
  else startWith(id);
}

function name(id: EntityId): void {
  leaveSearch();
  openNames([id]);
}

/** F2 on the marked result. */
function nameMarked(): void {
  const state = useSearch.getState();
  const hit = inDisplayOrder(state)[state.active];
  if (hit !== undefined && canBeNamed(hit.card.id)) name(hit.card.id);
}

function onKey(event: KeyboardEvent<HTMLInputElement>): void {
  // While an input method composes, its keys are its own.
  if (event.nativeEvent.isComposing) return;
  const { value } = event.currentTarget;
  if (event.key === 'ArrowDown') moveSearch(1);
  else if (event.key === 'ArrowUp') moveSearch(-1);
  else if (event.key === 'F2') nameMarked();
  else if (event.key === 'Enter' && looksLikeAddress(value)) followAddress(value);
  else if (event.key === 'Enter') wishSearch(event.ctrlKey || event.metaKey ? 'add' : 'start');
  else if (event.key === 'Escape') {
    if (useSearch.getState().text === '') event.currentTarget.blur();
    resetSearch();
  } else return;
  event.preventDefault();
}

export function SearchBox() {
  const { t } = useTranslation();
  const state = useSearch();
  const box = useRef<HTMLDivElement>(null);
  const marked = inDisplayOrder(state)[state.active];

  useEffect(() => {
    const hit = due(state);
    if (hit) pick(hit.card.id, state.wanted === 'add');
  }, [state]);

  useEffect(() => {
    const leave = (event: PointerEvent): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) closeSearch();
    };
    window.addEventListener('pointerdown', leave);
    return () => window.removeEventListener('pointerdown', leave);
  }, []);

  return (
    <search className="search" ref={box}>
      <Icon name="search" />
      <input
        id={SEARCH_INPUT}
        className="search__input"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={t('search.label')}
        aria-expanded={state.open}
        aria-controls={SEARCH_LIST}
        aria-autocomplete="list"
        aria-activedescendant={state.open && marked ? `hit-${marked.card.id}` : undefined}
        placeholder={state.asker?.prompt ?? t('search.placeholder')}
        value={state.text}
        onChange={(event) => typeSearch(event.target.value)}
        onFocus={openSearch}
        onBlur={(event) => {
          if (!box.current?.contains(event.relatedTarget)) closeSearch();
        }}
        onKeyDown={onKey}
      />
      <kbd className="search__keys">Ctrl K</kbd>
      {state.open && <SearchResults pick={pick} name={name} />}
    </search>
  );
}
