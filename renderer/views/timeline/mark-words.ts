/** Marks and clusters in words. Pure. */
import type { TFunction } from 'i18next';
import type { Cluster, DatedMark } from '../../state/timeline/index.ts';

/** `到“十四五”末（2025）`: the printed words, and what they mean where that says more. */
export function timeWords({ printed, to, source }: DatedMark, t: TFunction): string {
  if (to === null) return printed ?? t(`timeline.sources.${source}`);
  if (printed === null) return to;
  return printed.includes(to) ? printed : `${printed}（${to}）`;
}

export function stateWords({ state, laterDocuments }: DatedMark, t: TFunction): string {
  if (state === 'none' || state === 'undated') return '';
  if (state !== 'unreported') return t(`timeline.states.${state}`);
  return laterDocuments === 0
    ? t('timeline.unreportedNoLater')
    : t('timeline.unreported', { count: laterDocuments });
}

export function markWords(mark: DatedMark, t: TFunction): string {
  const parts = [t(`timeline.kinds.${mark.kind}`), mark.name, mark.detail, timeWords(mark, t)];
  return [...parts, stateWords(mark, t)].filter(Boolean).join(' · ');
}

export function clusterWords({ marks }: Cluster, lane: string, t: TFunction): string {
  const [mark] = marks;
  if (mark !== undefined && marks.length === 1) return markWords(mark, t);
  const unreported = marks.filter(({ state }) => state === 'unreported').length;
  const words = t('timeline.cluster', { lane, count: marks.length });
  return unreported === 0 ? words : `${words} · ${t('timeline.clusterUnreported', { count: unreported })}`;
}
