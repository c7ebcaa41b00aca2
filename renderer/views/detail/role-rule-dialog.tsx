/** Choosing how the lists of a document are read: the readings, and before anything changes, what would. */
import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleRuleId } from '../../../graph-data/model/document.ts';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import type { Failure, RoleRulePreview } from '../../bridge/contract.ts';
import { FailureMessage } from '../../components/failure-message.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { useAnswer } from '../../state/answers/index.ts';
import { chooseRoleRule } from '../../state/judgements/index.ts';
import { FailureLine } from '../failure-line.tsx';
import { useRoleRuleWords } from '../labels.ts';
import { RoleRuleChanges } from './role-rule-changes.tsx';

interface OptionsProps {
  readonly preview: RoleRulePreview;
  readonly chosen: RoleRuleId;
  readonly choose: (rule: RoleRuleId) => void;
}

function Options({ preview, chosen, choose }: OptionsProps) {
  const { t } = useTranslation();
  const words = useRoleRuleWords();
  return (
    <fieldset className="rule-options">
      <legend className="visually-hidden">{t('roleRule.dialog.options')}</legend>
      {preview.options.map(({ rule, total }) => (
        <label key={rule} className={`rule-option${rule === chosen ? ' rule-option--chosen' : ''}`}>
          <input
            type="radio"
            name="role-rule"
            value={rule}
            checked={rule === chosen}
            onChange={() => choose(rule)}
          />
          <span className="rule-option__label">{words(rule).label}</span>
          {rule === preview.own.id && <span className="tag">{t('roleRule.dialog.own')}</span>}
          {rule === preview.inForce && <span className="tag">{t('roleRule.dialog.inForce')}</span>}
          <span className="rule-option__reading">{words(rule).reading}</span>
          {total > 0 && (
            <span className="rule-option__total">{t('roleRule.dialog.changes', { count: total })}</span>
          )}
        </label>
      ))}
    </fieldset>
  );
}

interface Props {
  readonly document: DocumentId;
  readonly close: () => void;
}

export function RoleRuleDialog({ document, close }: Props) {
  const { t } = useTranslation();
  const { value: preview, failure, retry } = useAnswer('roleRule.preview', { document });
  const [picked, setPicked] = useState<RoleRuleId | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const [applying, setApplying] = useState(false);
  const chosen = picked ?? preview?.inForce ?? null;
  const option = preview?.options.find(({ rule }) => rule === chosen);
  const apply = async (): Promise<void> => {
    if (chosen === null || !preview) return;
    setApplying(true);
    const before = preview.inForce === preview.own.id ? null : preview.inForce;
    const refused = await chooseRoleRule(document, chosen, before);
    setApplying(false);
    setProblem(refused);
    if (refused === null) close();
  };
  return (
    <Modal
      open
      width={720}
      title={t('roleRule.dialog.title')}
      okText={t('roleRule.dialog.apply')}
      cancelText={t('roleRule.dialog.cancel')}
      okButtonProps={{ disabled: !option || option.total === 0, loading: applying }}
      onOk={() => void apply()}
      onCancel={close}
    >
      <p className="rule-dialog__lead">{t('roleRule.dialog.lead')}</p>
      {failure && <FailureMessage failure={failure} retry={retry} />}
      {!preview && !failure && <SkeletonLines count={8} />}
      {preview && chosen && <Options preview={preview} chosen={chosen} choose={setPicked} />}
      {option && <RoleRuleChanges option={option} />}
      <FailureLine failure={problem} className="role-rule__failure" />
    </Modal>
  );
}
