/** Results under the box, grouped by kind. */
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { FailureMessage } from '../../components/failure-message.tsx';
import { StateMessage } from '../../components/state-message.tsx';
import { looksLikeAddress } from '../../state/navigation/index.ts';
import {
  fitting,
  grouped,
  inDisplayOrder,
  markSearch,
  repeatSearch,
  useSearch,
} from '../../state/search/index.ts';
import { useKindLabel } from '../labels.ts';
import { AddressLine } from './address-line.tsx';
import { HitLine } from './hit-line.tsx';

export const SEARCH_LIST = 'search-list';

interface Props {
  readonly pick: (id: EntityId, adds: boolean) => void;
  readonly name: (id: EntityId) => void;
}

export function SearchResults({ pick, name }: Props) {
  const { t } = useTranslation();
  const kindLabel = useKindLabel();
  const state = useSearch();
  const { answer } = state;
  if (looksLikeAddress(state.text)) {
    return (
      <div className="search__drop">
        <AddressLine text={state.text} list={SEARCH_LIST} />
      </div>
    );
  }
  if (answer && !answer.ok) {
    return (
      <div className="search__drop">
        <FailureMessage failure={answer.error} retry={repeatSearch} />
      </div>
    );
  }
  if (!answer) return null;
  const { text } = answer.value;
  const hits = fitting(state);
  const total = state.asker ? hits.length : answer.value.total;
  if (hits.length === 0) {
    return (
      <div className="search__drop">
        <StateMessage tone="empty" title={t('search.nothing', { text })} body={t('search.nothingHint')} />
      </div>
    );
  }
  const order = inDisplayOrder(state);
  return (
    <div className="search__drop">
      <div id={SEARCH_LIST} role="listbox" aria-label={t('search.results')} className="search__list">
        {grouped(hits).map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox has no HTML element of its own here
          <div key={group.kind} role="group" aria-label={kindLabel(group.kind)}>
            <div className="search__kind" aria-hidden="true">
              {text === '' ? t('search.busiest') : kindLabel(group.kind)}
            </div>
            {group.hits.map((hit) => (
              <HitLine
                key={hit.card.id}
                hit={hit}
                active={order[state.active] === hit}
                mark={() => markSearch(order.indexOf(hit))}
                pick={(adds) => pick(hit.card.id, adds)}
                name={() => name(hit.card.id)}
              />
            ))}
          </div>
        ))}
      </div>
      <footer className="search__foot">
        <span>
          {total > hits.length
            ? t('search.more', { shown: hits.length, total })
            : t('search.total', { total })}
        </span>
        <span>{t('search.keys')}</span>
      </footer>
    </div>
  );
}
