/** One thing of certain kinds, found by typing: name, alias, pinyin or initials; arrows walk the hits, Enter takes one. */
import { Input } from 'antd';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityCard } from '../../bridge/contract.ts';
import { KindGlyph } from '../../components/kind-glyph.tsx';
import { useAnswer } from '../../state/answers/index.ts';

const ASKED = 40;
const SHOWN = 6;

interface Props {
  readonly label: string;
  readonly kinds: readonly string[];
  /** What is looked for before anybody types. */
  readonly typed?: string;
  /** The keyboard begins here. */
  readonly first?: boolean;
  readonly chosen: Pick<EntityCard, 'name'> | null;
  readonly choose: (card: EntityCard | null) => void;
  /** Offers the typed words as something nobody knows yet. */
  readonly create?: { readonly label: (name: string) => string; readonly make: (name: string) => void };
}

/** Hits of the kinds for the words typed last; null while they are looked for. */
function useHits(text: string, kinds: readonly string[]): readonly EntityCard[] | null {
  const words = text.trim();
  const { value } = useAnswer('search.find', words === '' ? undefined : { text: words, limit: ASKED });
  if (words === '') return [];
  return value?.hits.flatMap(({ card }) => (kinds.includes(card.kind) ? [card] : [])).slice(0, SHOWN) ?? null;
}

/** The typed words where something new could bear them: empty where a hit does, and until it is known whether one does. */
const newName = (text: string, hits: readonly EntityCard[] | null): string => {
  const name = text.trim();
  return hits === null || hits.some((hit) => hit.name === name) ? '' : name;
};

export function ThingSearch({ label, kinds, typed = '', first = false, chosen, choose, create }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(typed);
  const [active, setActive] = useState(0);
  const list = useId();
  const optionId = (index: number): string => `${list}-${index}`;
  const found = useHits(chosen === null ? text : '', kinds);
  const hits = found ?? [];
  const take = (card: EntityCard | undefined): void => {
    if (card === undefined) return;
    setText(card.name);
    choose(card);
  };
  const fresh = create === undefined || chosen !== null ? '' : newName(text, found);
  const count = hits.length + (fresh === '' ? 0 : 1);
  const takeAt = (index: number): void => {
    if (index < hits.length) take(hits[index]);
    else create?.make(fresh);
  };
  const onKey = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) setActive((at) => Math.max(0, Math.min(count - 1, at + by)));
    else if (event.key === 'Enter' && chosen === null && count > 0) takeAt(active);
    else return;
    event.preventDefault();
  };
  return (
    <div className="thing-search">
      <Input
        value={text}
        role="combobox"
        aria-label={label}
        autoFocus={first}
        aria-expanded={count > 0}
        aria-controls={list}
        aria-activedescendant={active < count ? optionId(active) : undefined}
        placeholder={t('amendments.searchHint')}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          choose(null);
        }}
        onKeyDown={onKey}
      />
      <div id={list} role="listbox" aria-label={label} className="thing-search__hits">
        {hits.map((card, index) => (
          <button
            key={card.id}
            type="button"
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className="thing-search__hit"
            onClick={() => take(card)}
          >
            <KindGlyph kind={card.kind} />
            <span>{card.name}</span>
            <span className="thing-search__context">{card.context}</span>
          </button>
        ))}
        {fresh !== '' && (
          <button
            type="button"
            id={optionId(hits.length)}
            role="option"
            tabIndex={-1}
            aria-selected={active === hits.length}
            className="thing-search__hit"
            onClick={() => takeAt(hits.length)}
          >
            <KindGlyph kind={kinds[0] ?? ''} />
            <span>{create?.label(fresh)}</span>
          </button>
        )}
      </div>
      {chosen !== null && (
        <p className="thing-search__chosen">{t('amendments.chosen', { name: chosen.name })}</p>
      )}
    </div>
  );
}
