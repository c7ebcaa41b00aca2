/** 这不对… and 缺一个单位…: one dialog wherever it was asked for. */
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { StatementId } from '../../../graph-data/model/ids.ts';
import type { EvidencedClaim } from '../../bridge/contract.ts';
import { FailureMessage } from '../../components/failure-message.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { stopCorrecting, useCorrecting } from '../../state/amendments/index.ts';
import { useAnswer } from '../../state/answers/index.ts';
import { useWorkspace } from '../../state/workspace/index.ts';
import { CorrectedNote } from './corrected-mark.tsx';
import { CorrectionForm } from './correction-form.tsx';
import { LeftOutForm } from './left-out-form.tsx';
import { MissingForm } from './missing-form.tsx';
import './amendments.css';

/** What was said already comes back first. */
function Rejected({ claim }: { readonly claim: EvidencedClaim }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="correction__hint">{t('amendments.rejectedAlready')}</p>
      <CorrectedNote of={claim.statement} />
    </>
  );
}

function OfClaim({ statement }: { readonly statement: StatementId }) {
  const { value, failure, retry } = useAnswer('evidence.passages', { statement });
  if (failure) return <FailureMessage failure={failure} retry={retry} />;
  if (value === null) return <SkeletonLines count={6} />;
  return value.claim.rejected ? <Rejected claim={value.claim} /> : <CorrectionForm evidence={value} />;
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
