/** What an unknown name may be: one of the likely things, another one, a new one, or none. */
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { UnknownName } from '../../bridge/contract.ts';
import { ThingSearch } from '../amendments/thing-search.tsx';
import { useWording } from '../labels.ts';

interface Props {
  readonly name: UnknownName;
  readonly readOnly: boolean;
  readonly same: (thing: EntityId) => void;
  readonly isNew: () => void;
  readonly none: () => void;
}

export function NameActions({ name, readOnly, same, isNew, none }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <div className="name-actions" title={readOnly ? t('review.act.readOnly') : undefined}>
      <h4>{t('review.names.likely')}</h4>
      {name.matches.length === 0 && <p className="name-actions__none">{t('review.names.noMatch')}</p>}
      <ul>
        {name.matches.map(({ card, reason }, index) => (
          <li key={card.id}>
            <button type="button" className="more-button" disabled={readOnly} onClick={() => same(card.id)}>
              {t('review.names.same', { name: card.name })} <kbd>{index + 1}</kbd>
            </button>
            <span>{wording(reason)}</span>
          </li>
        ))}
      </ul>
      {!readOnly && (
        <ThingSearch
          key={name.id}
          label={t('review.names.other')}
          kinds={[name.kind]}
          chosen={null}
          choose={(card) => card && card.id !== name.thing && same(card.id)}
        />
      )}
      <p className="name-actions__rest">
        <button type="button" className="more-button" disabled={readOnly} onClick={isNew}>
          {t(`review.names.new.${name.kind}`)} <kbd>W</kbd>
        </button>
        <button type="button" className="more-button" disabled={readOnly} onClick={none}>
          {t(`review.names.none.${name.kind}`)} <kbd>X</kbd>
        </button>
      </p>
    </div>
  );
}
