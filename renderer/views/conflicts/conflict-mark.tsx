/** 数据冲突 beside a figure, wherever it shows: whether somebody decided it, what was noted, and both passages on a click. */
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ConflictMark } from '../../bridge/contract.ts';
import { useConflictsOf } from '../../state/conflicts/index.ts';
import { openEvidence, useSelection } from '../../state/selection/index.ts';
import './conflict-mark.css';

/** The sentence behind the mark: the note of who decided, else the guess of the rule. */
export function conflictWords({ resolved, reason }: ConflictMark, t: TFunction): string {
  if (resolved === null) return [t('conflicts.open'), reason].join(t('conflicts.because'));
  const said = [resolved.note, resolved.author].filter(Boolean).join(' · ');
  return [t('conflicts.resolved'), said].filter(Boolean).join(t('conflicts.because'));
}

/** As `conflictWords`, in the language of the screen. */
export function useConflictWords(): (mark: ConflictMark) => string {
  const { t } = useTranslation();
  return (mark) => conflictWords(mark, t);
}

/** The guess of a rule of thumb, and the rule in a sentence; one without words is its id. */
export function useGuessWords(): (guess: string) => { readonly label: string; readonly rule: string } {
  const { t, i18n } = useTranslation();
  return (guess) => {
    const known = i18n.exists(`conflicts.guesses.${guess}`);
    return {
      label: known ? t(`conflicts.guesses.${guess}` as 'conflicts.guesses.same-period') : guess,
      rule: known ? t(`conflicts.guessRules.${guess}` as 'conflicts.guessRules.same-period') : '',
    };
  };
}

function Mark({ mark }: { readonly mark: ConflictMark }) {
  const { t } = useTranslation();
  const words = useConflictWords();
  const { statement, resolved } = mark;
  const open = useSelection((state) => state.statement === statement);
  return (
    <button
      type="button"
      className={`conflict-mark${resolved ? ' conflict-mark--resolved' : ''}`}
      aria-pressed={open}
      aria-label={words(mark)}
      title={words(mark)}
      onClick={() => openEvidence(statement)}
    >
      {t(resolved ? 'conflicts.resolved' : 'conflicts.open')}
    </button>
  );
}

/** Nothing where the figure, or the claim, is in no conflict. */
export function ConflictMarks({ of }: { readonly of: string }) {
  return useConflictsOf(of).map((mark) => <Mark key={mark.finding} mark={mark} />);
}
