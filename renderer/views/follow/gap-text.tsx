/** How far the result is from the target, in words. */
import { useTranslation } from 'react-i18next';
import type { ThreadGap } from '../../bridge/contract.ts';
import { gapWords } from './thread-words.ts';

export function GapText({ gap }: { readonly gap: ThreadGap }) {
  const { t } = useTranslation();
  const { key, amount, points } = gapWords(gap);
  return <>{t(`follow.${key}`, { amount: points ? t('follow.points', { amount }) : amount })}</>;
}
