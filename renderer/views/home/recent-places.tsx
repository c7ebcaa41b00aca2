/** Where one was last, by view and thing. */
import { useTranslation } from 'react-i18next';
import type { EntityCard } from '../../bridge/contract.ts';
import { walkRows } from '../../components/walk-rows.ts';
import { type Address, goToAddress, printAddress } from '../../state/navigation/index.ts';

interface Props {
  readonly places: readonly Address[];
  readonly cards: readonly EntityCard[];
}

export function RecentPlaces({ places, cards }: Props) {
  const { t } = useTranslation();
  const names = new Map<string, string>(cards.map(({ id, name, number }) => [id, `${number}${name}`]));
  // What this workspace does not know was looked at in another one.
  const known = places.filter(({ subject }) => subject === null || names.has(subject));
  return (
    <section className="home-part home-part--recent" aria-labelledby="home-recent">
      <h3 id="home-recent">{t('home.recent')}</h3>
      {known.length === 0 && <p className="home-part__note">{t('home.noRecent')}</p>}
      <ul className="home-recent" onKeyDown={walkRows}>
        {known.map((address) => (
          <li key={printAddress(address)}>
            <button type="button" data-row onClick={() => goToAddress(address)}>
              <span className="home-recent__view">{t(`view.${address.view}`)}</span>
              <span className="home-recent__name">{names.get(address.subject ?? '') ?? ''}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
