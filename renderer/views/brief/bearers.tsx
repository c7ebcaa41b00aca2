/** Bodies in printed order, those of one role behind one mark: ● 甲局　◐ 乙局、丙局. */
import { useTranslation } from 'react-i18next';
import type { Bearer } from '../../bridge/contract.ts';
import { ROLES, RoleGlyph } from '../../components/role-mark.tsx';
import { ThingLink } from './thing-link.tsx';

export function Bearers({ bearers }: { readonly bearers: readonly Bearer[] }) {
  const { t } = useTranslation();
  return (
    <>
      {ROLES.map((role) => {
        const own = bearers.filter((bearer) => bearer.role === role);
        if (own.length === 0) return null;
        return (
          <span key={role} className="bearers">
            <span className={`bearers__mark role-${role}`} title={t(`role.${role}`)}>
              <RoleGlyph role={role} />
              <span className="visually-hidden">{t(`role.${role}`)}</span>
            </span>
            {own.map(({ body, statement }, index) => (
              <span key={statement} className="bearers__name">
                <ThingLink thing={body} />
                {index < own.length - 1 && t('list.comma')}
              </span>
            ))}
          </span>
        );
      })}
    </>
  );
}
