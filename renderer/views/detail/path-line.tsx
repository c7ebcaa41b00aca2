/** Where a thing stands in its document, from the title down; each step goes there. */
import { useTranslation } from 'react-i18next';
import type { EntityCard } from '../../bridge/contract.ts';
import { goTo } from '../../state/navigation/index.ts';

export function PathLine({ path }: { readonly path: readonly EntityCard[] }) {
  const { t } = useTranslation();
  if (path.length === 0) return null;
  return (
    <nav className="path-line" aria-label={t('detail.path')}>
      <ol>
        {path.map((card) => (
          <li key={card.id}>
            <button type="button" className="link" onClick={() => goTo(card.id)}>
              {card.number}
              {card.name}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
