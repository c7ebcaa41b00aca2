/** How the lists of the document are read: proposed with its reason, confirmed, or read another way, for all its lists at once. */
import { Button } from 'antd';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure, ListShapes, ReviewDocument } from '../../bridge/contract.ts';
import { confirmRoleRule } from '../../state/review/index.ts';
import { RoleRuleDialog } from '../detail/role-rule-dialog.tsx';
import { FailureLine } from '../failure-line.tsx';
import { useRoleRuleWords } from '../labels.ts';
import { useDecisionWords } from './words.ts';

interface Props {
  readonly document: ReviewDocument;
  readonly shapes: ListShapes;
  readonly readOnly: boolean;
}

/** The words that state the rule, or what the lists look like where none do. */
function useReason({ document: { roleRule }, shapes }: Pick<Props, 'document' | 'shapes'>): string {
  const { t } = useTranslation();
  if (roleRule.chosen) return t('review.rule.chosen');
  if (roleRule.statedAt !== null) return t('review.rule.stated', { line: roleRule.statedAt.line });
  return t('review.rule.shapes', { ...shapes });
}

export const ReviewRule = memo(function ReviewRule({ document, shapes, readOnly }: Props) {
  const { t } = useTranslation();
  const [words, decision] = [useRoleRuleWords(), useDecisionWords()];
  const reason = useReason({ document, shapes });
  const [choosing, setChoosing] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  if (document.duties === 0) return null;
  const { confirmed, roleRule, id } = document;
  const confirm = async (): Promise<void> => setFailure(await confirmRoleRule(id, confirmed === null));
  return (
    <section className="review-rule" aria-label={t('roleRule.title')}>
      <p className="review-rule__words">
        <span className={`tag${confirmed === null ? ' tag--warning' : ''}`}>
          {confirmed === null ? t('review.rule.proposed') : t('review.rule.confirmed')}
        </span>
        <strong title={words(roleRule.id).reading}>{words(roleRule.id).label}</strong>
        <span className="review-rule__reason">{reason}</span>
        {confirmed !== null && <span className="review-rule__reason">{decision('accepted', confirmed)}</span>}
      </p>
      <Button size="small" disabled={readOnly} onClick={() => void confirm()}>
        {t(confirmed === null ? 'review.rule.confirm' : 'review.rule.unconfirm')}
      </Button>
      <Button size="small" disabled={readOnly} onClick={() => setChoosing(true)}>
        {t('roleRule.change')}
      </Button>
      <FailureLine failure={failure} className="review__problem" />
      {choosing && <RoleRuleDialog document={id} close={() => setChoosing(false)} />}
    </section>
  );
});
