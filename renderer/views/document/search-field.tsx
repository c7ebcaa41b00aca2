/** Searching in the text: the words, which place one is at, and the two ways on. */
import type { KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly words: string;
  readonly count: number;
  readonly at: number;
  readonly change: (words: string) => void;
  readonly step: (step: 1 | -1) => void;
  readonly leave: () => void;
}

export function SearchField({ field, words, count, at, change, step, leave }: Props) {
  const { t } = useTranslation();
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search className="text-search">
      <Icon name="search" size={13} />
      <input
        ref={field}
        type="text"
        value={words}
        aria-label={t('text.search')}
        placeholder={t('text.searchHint')}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKey}
      />
      {words.trim() !== '' && (
        <span className="text-search__count" aria-live="polite">
          {count === 0 ? t('text.noHit') : t('text.hit', { at: at + 1, count })}
        </span>
      )}
    </search>
  );
}
