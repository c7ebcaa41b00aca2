/** A mark in one line: what it is, of what, and why it is doubtful. */
import { useTranslation } from 'react-i18next';
import type { TextDoubt, TextMark } from '../../bridge/contract.ts';
import { useClaimWords } from '../labels.ts';

export function useMarkWords(): (mark: TextMark) => string {
  const { t } = useTranslation();
  const claimWords = useClaimWords();
  const doubtWords = ({ relation, value, reason }: TextDoubt): string => {
    const what = claimWords(relation, 'source');
    return [value === null ? what : t('text.suspected', { what, value }), reason]
      .filter(Boolean)
      .join(t('text.because'));
  };
  return ({ kind, name, measure, doubt }) => {
    if (doubt !== null) return t('text.mark', { kind: name, name: doubtWords(doubt) });
    const words = t('text.mark', { kind: t(`text.kind.${kind}`), name });
    return measure === null ? words : t('text.duty', { words, measure });
  };
}
