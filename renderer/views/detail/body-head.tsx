/** Name, full name, aliases, system, and the totals by role. */
import { useTranslation } from 'react-i18next';
import type { EntityDetail } from '../../bridge/contract.ts';
import { ROLES, RoleGlyph } from '../../components/role-mark.tsx';
import { Facts } from './facts.tsx';
import { NamingFacts } from './naming-facts.tsx';

/** Words for the values of one property; a value without words is shown as it is. */
function useAbout(properties: EntityDetail['entity']['properties']): string[] {
  const { t, i18n } = useTranslation();
  const worded = (['category', 'system', 'level'] as const).map((key) => {
    const value = properties[key];
    if (typeof value !== 'string' || value === '' || value === 'unknown') return null;
    const name = `${key}.${value}`;
    return i18n.exists(name) ? t(name as 'level.city') : value;
  });
  const place = properties['jurisdiction'];
  return [...worded, place].filter((word): word is string => typeof word === 'string' && word !== '');
}

function Totals({ detail }: { readonly detail: EntityDetail }) {
  const { t } = useTranslation();
  return (
    <dl className="totals">
      {ROLES.map((role) => (
        <div
          key={role}
          className={detail.card.roles[role] === 0 ? 'totals__cell totals__cell--none' : 'totals__cell'}
        >
          <dt className={`role-${role}`}>
            <RoleGlyph role={role} />
            {t(`role.${role}`)}
          </dt>
          <dd>{detail.card.roles[role]}</dd>
        </div>
      ))}
    </dl>
  );
}

export function BodyHead({ detail }: { readonly detail: EntityDetail }) {
  const { t } = useTranslation();
  const { entity, aliases } = detail;
  const about = useAbout(entity.properties);
  const others = aliases.map((alias) => alias.name).filter((name) => name !== entity.fullName);
  return (
    <header className="detail__head">
      <h3 className="detail__name">
        {entity.name}
        {entity.kind === 'collective' && <span className="tag">{t('detail.collective')}</span>}
      </h3>
      {entity.fullName && entity.fullName !== entity.name && (
        <p className="detail__full">{entity.fullName}</p>
      )}
      <Totals detail={detail} />
      {about.length > 0 && <p className="detail__about">{about.join(' · ')}</p>}
      <Facts facts={[[t('detail.aliases'), others.length > 0 ? others.join(t('list.comma')) : null]]} />
      <NamingFacts naming={detail.naming} />
      {entity.kind === 'collective' && <p className="detail__hint">{t('detail.collectiveHint')}</p>}
    </header>
  );
}
