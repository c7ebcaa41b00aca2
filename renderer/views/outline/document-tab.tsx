/** One document as a file tab: title, number, date, how its lists are read. */
import { useTranslation } from 'react-i18next';
import type { ListedDocument } from '../../bridge/contract.ts';
import { select } from '../../state/selection/index.ts';
import { useRelatedWords, useRoleRuleWords } from '../labels.ts';

interface Props {
  readonly summary: ListedDocument;
  readonly open: boolean;
  readonly choose: () => void;
}

/** The slip of a paper, the paper of a slip: by number where there is one. */
function Relations({ related }: Pick<ListedDocument, 'related'>) {
  const words = useRelatedWords();
  return related.map(({ relation, entity, name }) => (
    <span key={`${relation}-${entity}`} className="document-tab__relation">
      {words(relation)} {name}
    </span>
  ));
}

export function DocumentTab({ summary, open, choose }: Props) {
  const { t } = useTranslation();
  const ruleWords = useRoleRuleWords();
  const { document, measureCount, dutyCount, linked, related } = summary;
  const type = t(`documentType.${document.type}`);
  const titled = document.title !== null && document.title !== type;
  const title = (titled ? document.title : (document.number ?? document.title)) ?? t('outline.untitled');
  const facts = [titled ? document.number : null, document.date].filter(Boolean).join(' · ');
  return (
    <div className={`document-tab${open ? ' document-tab--open' : ''}`}>
      <button
        type="button"
        className="document-tab__choose"
        data-row
        aria-pressed={open}
        onClick={() => {
          choose();
          select(document.entity);
        }}
      >
        <span className="document-tab__type">
          <span>{type}</span>
          <span>
            {measureCount > 0 ? t('outline.measures', { count: measureCount }) : t('outline.noMeasures')}
          </span>
        </span>
        <span className="document-tab__title">{title}</span>
        <span className="document-tab__facts">
          {facts && <span>{facts}</span>}
          {linked && <span className="document-tab__linked">{t('outline.linked')}</span>}
        </span>
        <Relations related={related} />
        {open && dutyCount > 0 && (
          <span className="document-tab__rule">{ruleWords(summary.roleRule.id).label}</span>
        )}
      </button>
    </div>
  );
}
