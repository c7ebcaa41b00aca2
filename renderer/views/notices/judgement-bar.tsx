/** What became of an answer to a finding, with the way back; goes by itself, Ctrl+Z stays. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import {
  dismissJudgement,
  redoJudgement,
  type Telling,
  undoJudgement,
  useJudgements,
} from '../../state/judgements/index.ts';
import { useFailureWords } from '../labels.ts';
import { Bar } from './bar.tsx';

type Judgements = ReturnType<typeof useJudgements.getState>;

/** What was kept, with the names it speaks of; undone or redone, what that was. */
function useTold(): (told: NonNullable<Judgements['told']>, about: Judgements['about']) => string {
  const { t } = useTranslation();
  const sentence = ({ told, names }: Telling): string => {
    const words = Object.entries(names).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : value.join(t('list.comma')),
    ]);
    return t(`judgements.${told}`, Object.fromEntries(words));
  };
  return (told, about) => {
    if (about === null) return told === 'undone' || told === 'redone' ? t(`judgements.${told}`) : '';
    if (told !== 'undone' && told !== 'redone') return sentence(about);
    return t(`judgements.${told}What`, { what: sentence(about) });
  };
}

/** Long enough to read it and to reach the button. */
const SHOWN_MILLISECONDS = 12_000;

export function JudgementBar() {
  const { t } = useTranslation();
  const failureWords = useFailureWords();
  const sentence = useTold();
  const { told, about, turn, failure, writing } = useJudgements();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each telling is shown anew
  useEffect(() => {
    if (told === null) return;
    const timer = window.setTimeout(dismissJudgement, SHOWN_MILLISECONDS);
    return () => window.clearTimeout(timer);
  }, [told, turn]);
  if (writing)
    return (
      <div className="floating-bar">
        <Bar tone="running" message={t('judgements.writing')} hint={t('judgements.writingHint')} />
      </div>
    );
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
        message={sentence(told, about)}
        hint={t(told === 'undone' ? 'judgements.redoKeys' : 'judgements.undoKeys')}
        actions={[back]}
        dismiss={dismissJudgement}
      />
    </div>
  );
}
