/** What the shades mean. */
import { useTranslation } from 'react-i18next';
import type { CountedKind, Shade } from '../../state/places/index.ts';

export function PlacesLegend({
  by,
  shades,
}: {
  readonly by: CountedKind;
  readonly shades: readonly Shade[];
}) {
  const { t } = useTranslation();
  return (
    <div className="places-legend">
      <span>{t('places.shade', { kind: t(`places.kinds.${by}`) })}</span>
      <ul>
        {[{ from: 0, to: 0 }, ...shades].map(({ from, to }, step) => (
          <li key={from}>
            <span className={`places-legend__swatch place-shade--${step}`} />
            {from === to ? from : `${from}–${to}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
