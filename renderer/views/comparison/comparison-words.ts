/** Rows of a comparison in words. Pure. */
import type { TFunction } from 'i18next';
import type { ComparedFigure, ComparisonRow, Match } from '../../bridge/contract.ts';
import { isChanged } from '../../state/comparison/index.ts';

const PERCENT = 100;

export type RowState = 'both' | 'changed' | 'likely' | 'left' | 'right';

export const isGuess = ({ match }: ComparisonRow): boolean => match?.rule === 'like-title';

/** What a row is called by first; that a changed one is a guess is told by its reason and its outline. */
export function stateOf(row: ComparisonRow): RowState {
  if (row.right === null) return 'left';
  if (row.left === null) return 'right';
  if (isChanged(row)) return 'changed';
  return isGuess(row) ? 'likely' : 'both';
}

export const nameOf = ({ left, right }: ComparisonRow, t: TFunction): string =>
  (left ?? right)?.things.map(({ number, name }) => `${number}${name}`).join(t('list.comma')) ?? '';

/** Null where the reason goes without saying: the same thing stands in both. */
export function reasonWords(match: Match | null, t: TFunction): string | null {
  if (match === null || match.rule === 'same-thing') return null;
  const { name } = match;
  if (match.rule === 'same-thread') return t('comparison.thread', { name });
  const chapter = name === '' ? t('comparison.becauseNoChapter') : t('comparison.becauseChapter', { name });
  const reason = match.because === 'topic' ? t('comparison.becauseTopic', { name }) : chapter;
  return t('comparison.guess', { percent: Math.round(match.likeness * PERCENT), reason });
}

/** `五年来（2021）`: the year the words of time end in, where they do not say it themselves. */
export function periodWords({ period, year }: ComparedFigure, t: TFunction): string {
  if (period === null || year === null) return period ?? String(year ?? '');
  return period.includes(String(year)) ? period : t('comparison.period', { period, year });
}
