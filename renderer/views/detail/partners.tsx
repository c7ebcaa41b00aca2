/** Bodies that carry the same measures, most shared first, with a bar in proportion. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityDetail } from '../../bridge/contract.ts';
import { goTo } from '../../state/navigation/index.ts';

const FEW = 8;

export function Partners({ partners }: Pick<EntityDetail, 'partners'>) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (partners.length === 0) return null;
  const most = partners[0]?.shared ?? 1;
  const shown = all ? partners : partners.slice(0, FEW);
  return (
    <section className="detail__block">
      <h3 className="detail__label">{t('detail.partners', { count: partners.length })}</h3>
      <ul className="partners">
        {shown.map(({ card, shared }) => (
          <li key={card.id}>
            <button type="button" className="link" onClick={() => goTo(card.id)}>
              {card.name}
            </button>
            <span className="partners__bar" aria-hidden="true">
              <span style={{ width: `${(shared / most) * 100}%` }} />
            </span>
            <span className="partners__count">{t('detail.shared', { count: shared })}</span>
          </li>
        ))}
      </ul>
      {partners.length > FEW && (
        <button type="button" className="more-button" onClick={() => setAll(!all)}>
          {all ? t('list.less') : t('list.all', { count: partners.length })}
        </button>
      )}
    </section>
  );
}
