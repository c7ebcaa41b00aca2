/** The verdict with the rule's sentence, the passages it rests on, and the user's own answer to it. */
import { useTranslation } from 'react-i18next';
import type { ThreadPage } from '../../bridge/contract.ts';
import { openEvidence, useSelection } from '../../state/selection/index.ts';
import { LIKELY } from '../evidence/confidence.ts';
import { AnswerForm } from './answer-form.tsx';
import { GapText } from './gap-text.tsx';
import { PlaceLine } from './place-line.tsx';
import { paperOf } from './thread-words.ts';
import { VerdictTag } from './verdict-tag.tsx';

function Passages({ page: { passages, statement, line } }: { readonly page: ThreadPage }) {
  const { t } = useTranslation();
  const open = useSelection((state) => state.statement === statement);
  return (
    <p className="verdict-block__passages">
      <span>{t('follow.passages')}</span>
      {passages.map((place) => (
        <PlaceLine
          key={`${place.statement} ${place.line}`}
          place={place}
          name={line.name}
          paper={paperOf(place)}
        />
      ))}
      {passages.length > 1 && (
        <button
          type="button"
          className="evidence-button"
          aria-pressed={open}
          onClick={() => openEvidence(statement)}
        >
          {t('follow.bothPassages')}
        </button>
      )}
    </p>
  );
}

export function VerdictBlock({ page }: { readonly page: ThreadPage }) {
  const { t } = useTranslation();
  const { line, reason, confidence, finding } = page;
  return (
    <section className="verdict-block" aria-label={t('follow.because')}>
      <p className="verdict-block__verdict">
        <VerdictTag line={line} />
        {line.gap && (
          <span>
            <GapText gap={line.gap} />
          </span>
        )}
        {confidence < 1 && (
          <span className="verdict-block__sure">
            {t(confidence >= LIKELY ? 'evidence.confidence.likely' : 'evidence.confidence.check')}
          </span>
        )}
      </p>
      <p>{reason}</p>
      <Passages page={page} />
      <AnswerForm
        finding={finding}
        answer={line.overruled}
        words={{ give: t('follow.overrule'), given: t('follow.overruled'), takeBack: t('follow.takeBack') }}
      />
    </section>
  );
}
