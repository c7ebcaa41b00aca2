/** 这不对… and 缺一个单位…: one dialog wherever it was asked for. */
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { StatementId } from '../../../graph-data/model/ids.ts';
import { FailureMessage } from '../../components/failure-message.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { stopCorrecting, useCorrecting } from '../../state/amendments/index.ts';
import { useAnswer } from '../../state/answers/index.ts';
import { useWorkspace } from '../../state/workspace/index.ts';
import { CorrectionForm } from './correction-form.tsx';
import { LeftOutForm } from './left-out-form.tsx';
import { MissingForm } from './missing-form.tsx';
import './amendments.css';

function OfClaim({ statement }: { readonly statement: StatementId }) {
  const { value, failure, retry } = useAnswer('evidence.passages', { statement });
  if (failure) return <FailureMessage failure={failure} retry={retry} />;
  return value === null ? <SkeletonLines count={6} /> : <CorrectionForm evidence={value} />;
}

export function CorrectionDialog() {
  const { t } = useTranslation();
  const subject = useCorrecting((state) => state.subject);
  const readOnly = useWorkspace((state) => state.summary?.readOnly ?? false);
  return (
    <Modal
      open={subject !== null}
      width={880}
      footer={null}
      destroyOnHidden
      title={t(subject?.kind === 'claim' ? 'amendments.dialogTitle' : 'amendments.missingTitle')}
      onCancel={stopCorrecting}
    >
      {readOnly && <p className="correction__failure">{t('amendments.readOnly')}</p>}
      {subject?.kind === 'claim' && <OfClaim key={subject.statement} statement={subject.statement} />}
      {subject?.kind === 'missing' && (
        <MissingForm
          measure={subject.measure}
          aside={<p className="correction__hint">{t('amendments.missingHint')}</p>}
        />
      )}
      {subject?.kind === 'left-out' && <LeftOutForm key={subject.item} {...subject} />}
    </Modal>
  );
}
