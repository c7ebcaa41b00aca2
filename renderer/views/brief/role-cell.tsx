/** A role in a table of a sheet: its mark and its word, and whether it is to be checked. */
import { useTranslation } from 'react-i18next';
import type { Bearer } from '../../bridge/contract.ts';
import { RoleMark } from '../../components/role-mark.tsx';
import { LIKELY } from '../evidence/confidence.ts';

export function RoleCell({ role, confidence }: Pick<Bearer, 'role' | 'confidence'>) {
  const { t } = useTranslation();
  return (
    <span className="role-cell">
      <RoleMark role={role} />
      {confidence < LIKELY && <span className="tag tag--warning">{t('detail.toCheck')}</span>}
    </span>
  );
}
