/** What became of an answer to a finding, with the way back; goes by itself, Ctrl+Z stays. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import {
  dismissJudgement,
  redoJudgement,
  undoJudgement,
  useJudgements,
} from '../../state/judgements/index.ts';
import { useFailureWords } from '../labels.ts';
import { Bar } from './bar.tsx';

/** Long enough to read it and to reach the button. */
const SHOWN_MILLISECONDS = 12_000;

export function JudgementBar() {
  const { t } = useTranslation();
  const failureWords = useFailureWords();
  const { told, turn, failure } = useJudgements();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each telling is shown anew
  useEffect(() => {
    if (told === null) return;
    const timer = window.setTimeout(dismissJudgement, SHOWN_MILLISECONDS);
    return () => window.clearTimeout(timer);
  }, [told, turn]);
  if (failure !== null)
    return (
      <div className="floating-bar">
        <Bar {...failureWords(failure)} dismiss={dismissJudgement} />
      </div>
    );
  if (told === null) return null;
  const back =
    told === 'undone'
      ? { label: t('judgements.redo'), run: () => void redoJudgement() }
      : { label: t('judgements.undo'), run: () => void undoJudgement() };
  return (
    <div className="floating-bar">
      <Bar
        tone="done"
        message={t(`judgements.${told}`)}
        hint={t(told === 'undone' ? 'judgements.redoKeys' : 'judgements.undoKeys')}
        actions={[back]}
        dismiss={dismissJudgement}
      />
    </div>
  );
}
