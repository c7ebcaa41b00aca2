/** What stands below a section or a document. */
import { useTranslation } from 'react-i18next';
import type { EntityCard } from '../../bridge/contract.ts';
import { KindGlyph } from '../../components/kind-glyph.tsx';
import { RoleCounts } from '../../components/role-mark.tsx';
import { goTo } from '../../state/navigation/index.ts';

export function ChildrenList({ cards }: { readonly cards: readonly EntityCard[] }) {
  const { t } = useTranslation();
  if (cards.length === 0) return null;
  return (
    <section className="detail__block">
      <h3 className="detail__label">{t('detail.children', { count: cards.length })}</h3>
      <ul className="children">
        {cards.map((card) => (
          <li key={card.id}>
            <KindGlyph kind={card.kind} />
            <button type="button" className="link" onClick={() => goTo(card.id)}>
              <span className="number">{card.number}</span>
              {card.name}
            </button>
            <RoleCounts roles={card.roles} />
          </li>
        ))}
      </ul>
    </section>
  );
}
