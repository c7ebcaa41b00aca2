/** Roles and kinds as they are drawn, in the corner of the canvas. */
import { useTranslation } from 'react-i18next';
import type { Role } from '../../../graph-data/model/statement.ts';
import { KindGlyph } from '../../components/kind-glyph.tsx';
import { ROLES, RoleGlyph } from '../../components/role-mark.tsx';
import { useKindLabel } from '../labels.ts';

const KINDS = [
  'agency',
  'collective',
  'measure',
  'section',
  'document',
  'initiative',
  'indicator',
  'observation',
  'place',
];

const ENDS: Readonly<Record<Role, { readonly d: string; readonly filled: boolean }>> = {
  lead: { d: 'M30 1.5 37 5 30 8.5z', filled: true },
  joint: { d: 'M36 1.5v7', filled: false },
  support: { d: 'M30 1.5 37 5 30 8.5z', filled: false },
};

function LineSample({ role }: { readonly role: Role }) {
  const { d, filled } = ENDS[role];
  return (
    <svg className={`role-${role}`} width="38" height="10" viewBox="0 0 38 10" aria-hidden="true">
      <path
        d={role === 'joint' ? 'M0 5h36' : 'M0 5h30'}
        stroke="currentColor"
        strokeWidth={role === 'lead' ? 2.8 : 1.4}
        strokeDasharray={role === 'support' ? '5 3' : undefined}
      />
      <path d={d} stroke="currentColor" strokeWidth="1.4" fill={filled ? 'currentColor' : 'none'} />
    </svg>
  );
}

export function Legend() {
  const { t } = useTranslation();
  const kindLabel = useKindLabel();
  return (
    <aside className="legend" aria-label={t('graph.legend')}>
      <ul>
        {ROLES.map((role) => (
          <li key={role}>
            <LineSample role={role} />
            <span className={`role-${role}`}>
              <RoleGlyph role={role} />
            </span>
            {t(`role.${role}`)}
          </li>
        ))}
      </ul>
      <ul>
        {KINDS.map((kind) => (
          <li key={kind}>
            <KindGlyph kind={kind} />
            {kindLabel(kind)}
          </li>
        ))}
      </ul>
    </aside>
  );
}
