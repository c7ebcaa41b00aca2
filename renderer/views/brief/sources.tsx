/** The documents a sheet draws on, each with how its lists are read, and the mark of the whole. */
import { useTranslation } from 'react-i18next';
import type { DocumentRecord } from '../../../graph-data/model/document.ts';
import { goTo } from '../../state/navigation/index.ts';
import { useRoleRuleWords } from '../labels.ts';
import { factsOf, titleOf } from './sheet-words.ts';

export function Sources({ documents }: { readonly documents: readonly DocumentRecord[] }) {
  const { t } = useTranslation();
  const ruleWords = useRoleRuleWords();
  return (
    <ol className="sources">
      {documents.map((document) => {
        const { roleRule, classification } = document;
        const facts = [factsOf(document), classification].filter(Boolean).join(' · ');
        return (
          <li key={document.id} className="sheet__keep">
            <button type="button" className="link" onClick={() => goTo(document.entity)}>
              {titleOf(document)}
            </button>
            {facts && <span className="sources__facts">{facts}</span>}
            <p className="sheet__quiet">
              {ruleWords(roleRule.id).reading}
              {roleRule.chosen && t('roleRule.chosen')}
              {roleRule.statedAt && t('roleRule.stated', { line: roleRule.statedAt.line })}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
