/** What the workspace holds, each number as the way to its list. */
import { useTranslation } from 'react-i18next';
import type { HomeCounts } from '../../bridge/contract.ts';
import { goToAddress } from '../../state/navigation/index.ts';
import { COUNT_PLACES } from './home-places.ts';

export function Counts({ counts }: { readonly counts: HomeCounts }) {
  const { t } = useTranslation();
  const words = (name: (typeof COUNT_PLACES)[number][0]) => (
    <>
      <strong>{counts[name]}</strong>
      <span>{t(`home.counts.${name}`)}</span>
    </>
  );
  // Nothing waits where nothing was imported: then there is nothing to say of it.
  const shown = COUNT_PLACES.filter(([name]) => name !== 'waiting' || counts.waiting > 0);
  return (
    <section className="home-part" aria-labelledby="home-counts">
      <h3 id="home-counts">{t('home.contents')}</h3>
      <ul className="home-counts">
        {shown.map(([name, address]) => (
          <li key={name}>
            {address === null ? (
              <span className="home-counts__count">{words(name)}</span>
            ) : (
              <button type="button" className="home-counts__count" onClick={() => goToAddress(address)}>
                {words(name)}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p className="home-part__note">
        {t('home.linked', { linked: counts.linked, count: counts.documents })}
      </p>
    </section>
  );
}
