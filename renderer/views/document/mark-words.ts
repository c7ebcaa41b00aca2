/** A mark in one line: what it is, of what, and why it is doubtful. */
import { useTranslation } from 'react-i18next';
import type { ConflictMark, TextDoubt, TextMark } from '../../bridge/contract.ts';
import { amendmentsOf, useAmendmentLines } from '../../state/amendments/index.ts';
import { useConflicts } from '../../state/conflicts/index.ts';
import { type CorrectionWords, useCorrectionWords } from '../amendments/correction-words.ts';
import { useConflictWords } from '../conflicts/conflict-mark.tsx';
import { useClaimWords } from '../labels.ts';

/** The contradictions a mark is about: those of its claims, or of the figure it marks. */
export function useConflictsAt(): (mark: TextMark) => readonly ConflictMark[] {
  const byId = useConflicts((state) => state.byId);
  return ({ doubt, kind, thing, statements }) => {
    if (doubt !== null)
      return doubt.relation === 'contradicts' ? statements.flatMap((id) => byId.get(id) ?? []) : [];
    return kind === 'figure' ? (byId.get(thing) ?? []) : [];
  };
}

/** What the user says of the claims of a mark; null where they are as they were read. */
export function useCorrectionAt(): (mark: TextMark) => CorrectionWords | null {
  const state = useAmendmentLines();
  const words = useCorrectionWords();
  return ({ statements }) => words(statements.flatMap((id) => amendmentsOf(id, state)));
}

export function useMarkWords(): (mark: TextMark) => string {
  const { t } = useTranslation();
  const claimWords = useClaimWords();
  const conflictsAt = useConflictsAt();
  const conflictWords = useConflictWords();
  const correctionAt = useCorrectionAt();
  const doubtWords = ({ relation, value, reason }: TextDoubt): string => {
    const what = claimWords(relation, 'source');
    // The value of a contradiction is a word of the rules, not what is meant.
    const told = value === null || relation === 'contradicts' ? what : t('text.suspected', { what, value });
    return [told, reason].filter(Boolean).join(t('text.because'));
  };
  return (mark) => {
    const { kind, name, measure, doubt } = mark;
    const conflicts = conflictsAt(mark).map(conflictWords).join(' ');
    const correction = correctionAt(mark);
    const corrected = correction === null ? [] : [correction.badge, ...correction.told];
    if (doubt !== null)
      return [t('text.mark', { kind: name, name: conflicts || doubtWords(doubt) }), ...corrected].join(' · ');
    const words = t('text.mark', { kind: t(`text.kind.${kind}`), name });
    const told = measure === null ? words : t('text.duty', { words, measure });
    return [told, conflicts, ...corrected].filter(Boolean).join(' · ');
  };
}
