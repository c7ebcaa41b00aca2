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
  readonly chosen: EntityCard | null;
  readonly choose: (card: EntityCard | null) => void;
}

/** Hits of the kinds for the words typed last. */
function useHits(text: string, kinds: readonly string[]): readonly EntityCard[] {
  const words = text.trim();
  const { value } = useAnswer('search.find', words === '' ? undefined : { text: words, limit: ASKED });
  const cards = value?.hits.map(({ card }) => card) ?? [];
  return cards.filter(({ kind }) => kinds.includes(kind)).slice(0, SHOWN);
}

export function ThingSearch({ label, kinds, chosen, choose }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const list = useId();
  const optionId = (index: number): string => `${list}-${index}`;
  const hits = useHits(chosen === null ? text : '', kinds);
  const take = (card: EntityCard | undefined): void => {
    if (card === undefined) return;
    setText(card.name);
    choose(card);
  };
  const onKey = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) setActive((at) => Math.max(0, Math.min(hits.length - 1, at + by)));
    else if (event.key === 'Enter' && chosen === null && hits.length > 0) take(hits[active]);
    else return;
    event.preventDefault();
  };
  return (
    <div className="thing-search">
      <Input
        value={text}
        role="combobox"
        aria-label={label}
        aria-expanded={hits.length > 0}
        aria-controls={list}
        aria-activedescendant={hits[active] && optionId(active)}
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
      </div>
      {chosen !== null && (
        <p className="thing-search__chosen">{t('amendments.chosen', { name: chosen.name })}</p>
      )}
    </div>
  );
}
