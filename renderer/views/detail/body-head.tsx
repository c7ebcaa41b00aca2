/** Name, full name, aliases, system, and the totals by role. */
import { useTranslation } from 'react-i18next';
import type { EntityDetail } from '../../../electron/bridge/contract.ts';
import { ROLES, RoleGlyph } from '../../components/role-mark.tsx';
import { Facts } from './facts.tsx';

const LEVELS = ['central', 'province', 'city', 'county', 'township', 'zone', 'vertical'] as const;

function useLevel(value: unknown): string | null {
  const { t } = useTranslation();
  const level = LEVELS.find((name) => name === value);
  return level ? t(`level.${level}`) : null;
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
  const level = useLevel(entity.properties['level']);
  const text = (key: string): string | null => {
    const value = entity.properties[key];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const others = aliases.map((alias) => alias.name).filter((name) => name !== entity.fullName);
  const about = [text('category'), text('system'), level, text('jurisdiction')].filter(
    (word) => word !== null,
  );
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
      {entity.kind === 'collective' && <p className="detail__hint">{t('detail.collectiveHint')}</p>}
    </header>
  );
}
