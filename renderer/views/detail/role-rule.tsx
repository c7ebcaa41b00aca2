/** How this document's lists are to be read, in words, with the place that says so. */
import { useTranslation } from 'react-i18next';
import type { RoleRule } from '../../../graph-data/model/document.ts';

export function RoleRuleNote({ rule }: { readonly rule: RoleRule }) {
  const { t } = useTranslation();
  return (
    <div className="role-rule">
      <p className="role-rule__title">{t('roleRule.title')}</p>
      <p>{t(`roleRule.${rule.id}.long`)}</p>
      <p className="role-rule__place">
        {rule.statedAt ? t('roleRule.stated', { line: rule.statedAt.line }) : t('roleRule.notStated')}
      </p>
    </div>
  );
}
