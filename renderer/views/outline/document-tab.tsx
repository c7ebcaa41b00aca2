/** One document as a file tab: title, number, date, how its lists are read. */
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { DocumentSummary, EntityCard } from '../../bridge/contract.ts';
import { useAnswer } from '../../state/answers/index.ts';
import { select } from '../../state/selection/index.ts';
import { useRelatedWords, useRoleRuleWords } from '../labels.ts';

interface Props {
  readonly summary: DocumentSummary;
  readonly open: boolean;
  readonly choose: () => void;
}

/** The slip of a paper, the paper of a slip: by number where there is one. */
function Relation({ entity }: { readonly entity: EntityId }) {
  const { value } = useAnswer('entity.describe', { id: entity });
  const { value: documents } = useAnswer('documents.list', null);
  const words = useRelatedWords();
  const nameOf = ({ id, name }: EntityCard): string =>
    documents?.find(({ document }) => document.entity === id)?.document.number ?? name;
  return (value?.related ?? []).map(({ relation, card }) => (
    <span key={`${relation}-${card.id}`} className="document-tab__relation">
      {words(relation)} {nameOf(card)}
    </span>
  ));
}

export function DocumentTab({ summary, open, choose }: Props) {
  const { t } = useTranslation();
  const ruleWords = useRoleRuleWords();
  const { document, measureCount, dutyCount, linked } = summary;
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
        <Relation entity={document.entity} />
        {open && dutyCount > 0 && (
          <span className="document-tab__rule">{ruleWords(summary.roleRule.id).label}</span>
        )}
      </button>
    </div>
  );
}
