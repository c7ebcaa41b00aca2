/** The keys of the queue, always in sight: it is made for working by keyboard alone. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';

const KEYS = [
  ['↑ ↓', 'keys.walk'],
  ['Enter A', 'act.accept'],
  ['C', 'act.change'],
  ['X', 'act.reject'],
  ['M', 'act.add'],
  ['U', 'act.withdraw'],
  ['N', 'keys.next'],
  ['[ ]', 'keys.documents'],
  ['B', 'bulk.open'],
  ['Ctrl Z', 'keys.undo'],
] as const;

export const KeyHints = memo(function KeyHints() {
  const { t } = useTranslation();
  return (
    <ul className="key-hints" aria-label={t('review.keys.label')}>
      {KEYS.map(([keys, name]) => (
        <li key={name}>
          <kbd>{keys}</kbd> {t(`review.${name}`).replace('…', '')}
        </li>
      ))}
    </ul>
  );
});
