/** Two figures that exclude each other, side by side, with the likely reason as a guess. */
import { useTranslation } from 'react-i18next';
import type { ConflictSide, FigureConflict } from '../../bridge/contract.ts';
import { openEvidence, useSelection } from '../../state/selection/index.ts';
import { AnswerForm } from './answer-form.tsx';
import { PlaceLine } from './place-line.tsx';
import { paperOf } from './thread-words.ts';

interface SideProps {
  readonly label: string;
  readonly side: ConflictSide;
}

function Side({ label, side }: SideProps) {
  const { figure, document } = side;
  const facts = [figure.indicator, figure.scope, figure.period].filter(Boolean).join(' · ');
  return (
    <div className="conflict__side">
      <dt>
        {label}
        {document?.date && <span>{document.date}</span>}
      </dt>
      <dd className="conflict__value">{figure.printed}</dd>
      <dd>{facts}</dd>
      <dd className="conflict__place">
        <span className="conflict__title" title={document?.title ?? undefined}>
          {document?.title ?? paperOf(side)}
        </span>
        <PlaceLine place={side} name={`${figure.indicator} ${figure.printed}`} />
      </dd>
    </div>
  );
}

/** Rules end their sentence with the guess; what stands before it repeats both figures. */
const guessIn = (reason: string): string => reason.slice(reason.lastIndexOf('：') + 1);

export function ConflictItem({ conflict }: { readonly conflict: FigureConflict }) {
  const { t } = useTranslation();
  const { id, statement, earlier, later, reason, resolved } = conflict;
  const open = useSelection((state) => state.statement === statement);
  return (
    <article className={`conflict${resolved ? ' conflict--resolved' : ''}`} aria-label={reason}>
      <dl className="conflict__sides">
        <Side label={t('follow.earlier')} side={earlier} />
        <Side label={t('follow.later')} side={later} />
      </dl>
      <p className="conflict__guess">
        <span className="tag">{t('follow.guess')}</span>
        <span>{guessIn(reason)}</span>
        <button
          type="button"
          className="evidence-button"
          aria-pressed={open}
          onClick={() => openEvidence(statement)}
        >
          {t('follow.bothPassages')}
        </button>
      </p>
      <AnswerForm
        finding={id}
        answer={resolved}
        words={{ give: t('follow.resolve'), given: t('follow.resolved'), takeBack: t('follow.reopen') }}
      />
    </article>
  );
}
