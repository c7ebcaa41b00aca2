/** Amounts, gaps, spans and places of a thread in words. Pure. */
import type { Place, ThreadGap, ThreadLine, ThreadMention } from '../../bridge/contract.ts';

const MULTIPLIERS = [
  [100_000_000, '亿'],
  [10_000, '万'],
] as const;

/** `400万千瓦`: as documents print amounts, with four significant digits. */
export function amountWords(amount: number, unit: string): string {
  const [size, word] = MULTIPLIERS.find(([least]) => Math.abs(amount) >= least) ?? [1, ''];
  return `${Number((amount / size).toPrecision(4))}${word}${unit}`;
}

export interface GapWords {
  readonly key: 'above' | 'below' | 'equal';
  readonly amount: string;
  /** True for a difference of percentages, which is told in points and has no share. */
  readonly points: boolean;
}

export function gapWords({ amount, share, unit }: ThreadGap): GapWords {
  const key = amount === 0 ? 'equal' : amount > 0 ? 'above' : 'below';
  const size = Math.abs(amount);
  if (unit.startsWith('%')) return { key, amount: String(Number(size.toPrecision(4))), points: true };
  const percent = Number((Math.abs(share) * 100).toPrecision(2));
  return { key, amount: `${amountWords(size, unit)}（${percent}%）`, points: false };
}

const yearOf = (date: string): string => date.slice(0, 4);

/** `2021—2026`, or one year. */
export function spanWords({ from, to }: Pick<ThreadLine, 'from' | 'to'>): string {
  if (from === null || to === null) return '';
  return yearOf(from) === yearOf(to) ? yearOf(from) : `${yearOf(from)}—${yearOf(to)}`;
}

/** What the document makes of it: the sentence of a step ends with it, behind the name of the document. */
export function stageOf({ reason }: Pick<ThreadMention, 'reason'>): string {
  return reason.slice(reason.lastIndexOf('：') + 1);
}

/** Number of the document, or its title where it has none. */
export function paperOf({ document }: Place): string {
  return document?.number ?? document?.title ?? '';
}
