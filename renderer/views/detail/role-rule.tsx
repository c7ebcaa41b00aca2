/** How this document's lists are read, in words, with the place that says so, and the way to another reading. */
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary, Failure } from '../../bridge/contract.ts';
import { resetRoleRule } from '../../state/judgements/index.ts';
import { useWorkspace } from '../../state/workspace/index.ts';
import { FailureLine } from '../failure-line.tsx';
import { useRoleRuleWords } from '../labels.ts';
import { RoleRuleDialog } from './role-rule-dialog.tsx';
import './role-rule.css';

function usePlace({ roleRule }: DocumentSummary): string {
  const { t } = useTranslation();
  if (roleRule.chosen) return t('roleRule.chosen');
  return roleRule.statedAt ? t('roleRule.stated', { line: roleRule.statedAt.line }) : t('roleRule.notStated');
}

export function RoleRuleNote({ summary }: { readonly summary: DocumentSummary }) {
  const { t } = useTranslation();
  const words = useRoleRuleWords();
  const place = usePlace(summary);
  const readOnly = useWorkspace((state) => state.summary?.readOnly ?? true);
  const [choosing, setChoosing] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { document, roleRule } = summary;
  const reset = async (): Promise<void> => setFailure(await resetRoleRule(document.id, roleRule.id));
  return (
    <section className={`role-rule${roleRule.chosen ? ' role-rule--chosen' : ''}`}>
      <h3 className="role-rule__title">{t('roleRule.title')}</h3>
      <p>{words(roleRule.id).reading}</p>
      <p className="role-rule__place">{place}</p>
      {summary.dutyCount > 0 && (
        <p className="role-rule__tools" title={readOnly ? t('roleRule.readOnly') : undefined}>
          <Button size="small" disabled={readOnly} onClick={() => setChoosing(true)}>
            {t('roleRule.change')}
          </Button>
          {roleRule.chosen && (
            <Button size="small" disabled={readOnly} onClick={() => void reset()}>
              {t('roleRule.reset')}
            </Button>
          )}
        </p>
      )}
      <FailureLine failure={failure} className="role-rule__failure" />
      {choosing && <RoleRuleDialog document={document.id} close={() => setChoosing(false)} />}
    </section>
  );
}
