/** Two figures that exclude each other with their passages side by side, and the likely reason as a guess with its rule. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConflictSide, EvidencePlace, FigureConflict } from '../../bridge/contract.ts';
import { useAnswer } from '../../state/answers/index.ts';
import { useGuessWords } from '../conflicts/conflict-mark.tsx';
import { PassageView } from '../evidence/passage.tsx';
import { AnswerForm } from './answer-form.tsx';
import { PlaceLine } from './place-line.tsx';
import { paperOf } from './thread-words.ts';

interface SideProps {
  readonly label: string;
  readonly side: ConflictSide;
  /** Undefined while it is asked for, and where it is not asked for. */
  readonly place: EvidencePlace | undefined;
}

function Side({ label, side, place }: SideProps) {
  const { t } = useTranslation();
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
      {place && (
        <dd className="conflict__passage">
          {place.passage ? <PassageView passage={place.passage} still /> : t('evidence.notLinked')}
        </dd>
      )}
    </div>
  );
}

/** Rules end their sentence with the guess; what stands before it repeats both figures. */
const guessIn = (reason: string): string => reason.slice(reason.lastIndexOf('：') + 1);

const placeOf = (
  places: readonly EvidencePlace[] | undefined,
  { document, line }: ConflictSide,
): EvidencePlace | undefined =>
  places?.find((place) => place.document === document?.id && place.line === line);

export function ConflictItem({ conflict }: { readonly conflict: FigureConflict }) {
  const { t } = useTranslation();
  const guessWords = useGuessWords();
  const { id, statement, earlier, later, reason, guess, resolved } = conflict;
  const [asked, setAsked] = useState(resolved === null);
  const { value } = useAnswer('evidence.passages', asked ? { statement } : undefined);
  const { label, rule } = guessWords(guess);
  return (
    <article className={`conflict${resolved ? ' conflict--resolved' : ''}`} aria-label={reason}>
      <dl className="conflict__sides">
        <Side label={t('follow.earlier')} side={earlier} place={placeOf(value?.places, earlier)} />
        <Side label={t('follow.later')} side={later} place={placeOf(value?.places, later)} />
      </dl>
      <div className="conflict__guess">
        <p>
          <span className="tag">{[t('follow.guess'), label].filter(Boolean).join(' · ')}</span>
          {guessIn(reason)}
        </p>
        {rule && <p className="conflict__rule">{rule}</p>}
      </div>
      <div className="conflict__answer">
        <button type="button" className="more-button" aria-expanded={asked} onClick={() => setAsked(!asked)}>
          {t(asked ? 'follow.hidePassages' : 'follow.showPassages')}
        </button>
        <AnswerForm
          finding={id}
          answer={resolved}
          words={{ give: t('follow.resolve'), given: t('follow.resolved'), takeBack: t('follow.reopen') }}
        />
      </div>
    </article>
  );
}
