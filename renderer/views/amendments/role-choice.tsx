/** One of the three roles. */
import { useTranslation } from 'react-i18next';
import type { Role } from '../../../graph-data/model/statement.ts';
import { ROLES, RoleMark } from '../../components/role-mark.tsx';

interface Props {
  readonly role: Role | null;
  /** The role that was read cannot be the right one. */
  readonly without?: Role | null;
  readonly choose: (role: Role) => void;
}

export function RoleChoice({ role, without = null, choose }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className="correction__roles">
      <legend className="visually-hidden">{t('amendments.rightRole')}</legend>
      {ROLES.filter((each) => each !== without).map((each) => (
        <label key={each}>
          <input type="radio" name="right-role" checked={role === each} onChange={() => choose(each)} />
          <RoleMark role={each} />
        </label>
      ))}
    </fieldset>
  );
}
