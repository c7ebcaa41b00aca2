/** Placeholder lines while an answer is on its way; shown only when it takes longer than a glance. */
import { useTranslation } from 'react-i18next';
import './skeleton-lines.css';

const WIDTHS = [62, 88, 74, 92, 54, 81, 69, 90];

export function SkeletonLines({ count = 6 }: { readonly count?: number }) {
  const { t } = useTranslation();
  return (
    <div className="skeleton-lines" role="status">
      <span className="visually-hidden">{t('state.loading')}</span>
      {Array.from({ length: count }, (_, index) => WIDTHS[index % WIDTHS.length]).map((width, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never move
        <span key={index} style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
