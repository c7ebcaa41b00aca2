/** 依据: where the open claim stands and, when the original is linked, the passage itself. */
import { useTranslation } from 'react-i18next';
import type { StatementId } from '../../../graph-data/model/ids.ts';
import type { StatementEvidence } from '../../bridge/contract.ts';
import { FailureMessage } from '../../components/failure-message.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Panel } from '../../components/panel.tsx';
import { RoleMark } from '../../components/role-mark.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { correctClaim } from '../../state/amendments/index.ts';
import { useAnswer } from '../../state/answers/index.ts';
import { closeEvidence } from '../../state/selection/index.ts';
import { CorrectedMark, CorrectedNote } from '../amendments/corrected-mark.tsx';
import { ConflictMarks } from '../conflicts/conflict-mark.tsx';
import { Facts } from '../detail/facts.tsx';
import { ReviewWord } from '../detail/review-tag.tsx';
import { useWording } from '../labels.ts';
import { NoteBlock } from '../notes/note-block.tsx';
import { NoteTools } from '../notes/note-tools.tsx';
import { LIKELY } from './confidence.ts';
import { CopyCitation } from './copy-citation.tsx';
import { EvidencePlaceView } from './evidence-place.tsx';
import './evidence.css';

function useConfidence(value: number): string {
  const { t } = useTranslation();
  if (value >= 1) return t('evidence.confidence.certain');
  return value >= LIKELY ? t('evidence.confidence.likely') : t('evidence.confidence.check');
}

function HowItWasRead({ evidence }: { readonly evidence: StatementEvidence }) {
  const { t } = useTranslation();
  const { duty } = evidence;
  const confidence = useConfidence(duty?.confidence ?? 1);
  if (!duty) return null;
  return (
    <Facts
      facts={[
        [t('evidence.origin'), t(`origin.${duty.origin}`)],
        [t('evidence.basis'), t(`basis.${duty.basis}`)],
        [t('evidence.printedRole'), duty.printedRole && t(`role.${duty.printedRole}`)],
        [t('evidence.surface'), duty.surface],
        [t('evidence.order'), t('evidence.orderValue', { order: duty.order })],
        [t('evidence.sure'), confidence],
        [t('evidence.rule'), duty.rule.startsWith('amendment:') ? null : duty.rule],
      ]}
    />
  );
}

interface LoadedProps {
  readonly evidence: StatementEvidence;
  readonly statement: StatementId;
}

function Loaded({ evidence, statement }: LoadedProps) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <article className="evidence">
      <p className="evidence__claim">
        {evidence.duty && <RoleMark role={evidence.duty.role} />}
        <span>
          {evidence.claim.rejected ? <del>{wording(evidence.sentence)}</del> : wording(evidence.sentence)}
          <ConflictMarks of={statement} />
          <CorrectedMark of={evidence.claim.statement} />
          {evidence.review && <ReviewWord mark={evidence.review.mark} />}
        </span>
      </p>
      <NoteBlock subject={{ kind: 'claim', id: statement }} />
      {evidence.places.map((place) => (
        <EvidencePlaceView key={`${place.document}-${place.line}-${place.paragraph}`} place={place} />
      ))}
      <CorrectedNote of={evidence.claim.statement} />
      <HowItWasRead evidence={evidence} />
      {!evidence.claim.rejected && (
        <button type="button" className="more-button correct-button" onClick={() => correctClaim(statement)}>
          {t('amendments.correct')}
        </button>
      )}
    </article>
  );
}

export function EvidencePanel({ statement }: { readonly statement: StatementId }) {
  const { t } = useTranslation();
  const { value, failure, retry } = useAnswer('evidence.passages', { statement });
  return (
    <Panel
      name="evidence"
      label={t('panel.evidence')}
      title={t('panel.evidence')}
      tools={
        <>
          <NoteTools subject={{ kind: 'claim', id: statement }} keyed />
          {value && <CopyCitation evidence={value} />}
          <IconButton icon="close" label={t('evidence.close')} keys="Esc" run={closeEvidence} />
        </>
      }
    >
      {failure && <FailureMessage failure={failure} retry={retry} />}
      {!value && !failure && <SkeletonLines count={5} />}
      {value && <Loaded evidence={value} statement={statement} />}
    </Panel>
  );
}
