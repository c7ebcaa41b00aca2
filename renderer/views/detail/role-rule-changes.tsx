/** Every duty another reading would change, from role to role, by measure in printed order. */
import { useTranslation } from 'react-i18next';
import type { Role } from '../../../graph-data/model/statement.ts';
import type { RoleRuleOption } from '../../bridge/contract.ts';
import { RoleGlyph } from '../../components/role-mark.tsx';

function RoleWord({ role }: { readonly role: Role }) {
  const { t } = useTranslation();
  return (
    <span className={`rule-changes__role role-${role}`}>
      <RoleGlyph role={role} />
      {t(`role.${role}`)}
    </span>
  );
}

export function RoleRuleChanges({ option }: { readonly option: RoleRuleOption }) {
  const { t } = useTranslation();
  const { total, changes } = option;
  if (total === 0) return <p className="rule-changes__none">{t('roleRule.dialog.none')}</p>;
  return (
    <div className="rule-changes" aria-live="polite">
      <table>
        <caption>{t('roleRule.dialog.changes', { count: total })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('roleRule.dialog.columns.measure')}</th>
            <th scope="col">{t('roleRule.dialog.columns.agency')}</th>
            <th scope="col">{t('roleRule.dialog.columns.from')}</th>
            <th scope="col">{t('roleRule.dialog.columns.to')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ measure, agency, from, to }, index) => {
            const again = changes[index - 1]?.measure.id === measure.id;
            return (
              <tr key={`${measure.id}-${agency.id}`} className={again ? 'rule-changes__again' : undefined}>
                <td>
                  {!again && (
                    <>
                      {measure.number && <span className="number">{measure.number}</span>}
                      {measure.name}
                    </>
                  )}
                </td>
                <td>{agency.name}</td>
                <td>
                  <RoleWord role={from} />
                </td>
                <td>
                  <RoleWord role={to} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {total > changes.length && (
        <p className="rule-changes__none">{t('roleRule.dialog.more', { count: total - changes.length })}</p>
      )}
    </div>
  );
}
