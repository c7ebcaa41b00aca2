/** The three roles as marks that survive grey print: ● 牵头, ◐ 责任, ○ 配合. */
import { useTranslation } from 'react-i18next';
import type { Role } from '../../graph-data/model/statement.ts';
import './role-mark.css';

export const ROLES: readonly Role[] = ['lead', 'joint', 'support'];

/** Drawn, not typed: the glyphs differ in size between fonts. */
export function RoleGlyph({ role }: { readonly role: Role }) {
  return (
    <svg className={`role-glyph role-${role}`} width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <circle
        cx="5"
        cy="5"
        r="4"
        fill={role === 'lead' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
      />
      {role === 'joint' && <path d="M5 1a4 4 0 0 0 0 8z" fill="currentColor" />}
    </svg>
  );
}

export function RoleMark({ role }: { readonly role: Role }) {
  const { t } = useTranslation();
  return (
    <span className={`role-mark role-${role}`}>
      <RoleGlyph role={role} />
      <span>{t(`role.${role}`)}</span>
    </span>
  );
}

interface CountsProps {
  readonly roles: Readonly<Record<Role, number>>;
  /** Keeps a column for each role, so that the numbers of a list stand under each other. */
  readonly aligned?: boolean;
}

/** ●n ◐n ○n; roles that do not occur are left out. */
export function RoleCounts({ roles, aligned = false }: CountsProps) {
  const { t } = useTranslation();
  const shown = ROLES.filter((role) => roles[role] > 0);
  if (shown.length === 0) return null;
  const words = shown
    .map((role) => t('role.count', { role: t(`role.${role}`), count: roles[role] }))
    .join(t('list.comma'));
  return (
    <span className={aligned ? 'role-counts role-counts--aligned' : 'role-counts'}>
      <span className="visually-hidden">{words}</span>
      {shown.map((role) => (
        <span key={role} className={`role-${role}`} aria-hidden="true" title={t(`role.${role}`)}>
          <RoleGlyph role={role} />
          {roles[role]}
        </span>
      ))}
    </span>
  );
}
