/** One thing worth a look: its kind, its name as the way there, why it is here, and its figure. */
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Highlight, ThreadGap } from '../../bridge/contract.ts';
import { goToAddress } from '../../state/navigation/index.ts';
import { gapWords } from '../follow/thread-words.ts';
import { placeOfHighlight } from './home-places.ts';

const PERCENT = 100;

function figureOf(highlight: Highlight, t: TFunction): string {
  switch (highlight.kind) {
    case 'gap':
      return `${Math.round(highlight.share * PERCENT)}%`;
    case 'conflict':
      return `${highlight.earlier} / ${highlight.later}`;
    case 'unnamed':
      return highlight.number;
    case 'load':
      return t('home.figures.load', { count: highlight.measures });
    case 'silent':
      return highlight.last === null ? '' : t('home.figures.silent', { last: highlight.last });
  }
}

function gapReason(gap: ThreadGap, t: TFunction): string {
  const { key, amount, points } = gapWords(gap);
  return t(`follow.${key}`, { amount: points ? t('follow.points', { amount }) : amount });
}

function reasonOf(highlight: Highlight, t: TFunction): string {
  switch (highlight.kind) {
    case 'gap':
      return gapReason(highlight, t);
    case 'conflict':
      return t('home.reasons.conflict');
    case 'unnamed':
      return t(highlight.check === 'nobody-named' ? 'home.reasons.nobody' : 'home.reasons.collective');
    case 'load':
      return highlight.leads > 0
        ? t('home.reasons.leads', { count: highlight.leads })
        : t('home.reasons.load');
    case 'silent':
      return t('home.reasons.silent', { told: highlight.told, later: highlight.later });
  }
}

export function HighlightItem({ highlight }: { readonly highlight: Highlight }) {
  const { t } = useTranslation();
  return (
    <li className={`highlight highlight--${highlight.kind}`}>
      <span className="highlight__kind">{t(`home.kinds.${highlight.kind}`)}</span>
      <button
        type="button"
        className="link highlight__name"
        data-row
        onClick={() => goToAddress(placeOfHighlight(highlight))}
      >
        {highlight.name}
      </button>
      <span className="highlight__figure">{figureOf(highlight, t)}</span>
      <span className="highlight__reason">{reasonOf(highlight, t)}</span>
    </li>
  );
}
