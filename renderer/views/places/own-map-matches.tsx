/** Which shape is which place: matched by name, the rest first, each changeable by hand. */
import { Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { OwnMap, PlacesModel } from '../../bridge/contract.ts';
import { editOwnMap, placesOfShapes } from '../../state/places/index.ts';

interface Props {
  readonly map: OwnMap;
  readonly model: PlacesModel;
  readonly disabled: boolean;
}

export function OwnMapMatches({ map, model, disabled }: Props) {
  const { t } = useTranslation();
  const matched = useMemo(() => placesOfShapes(map, model.places), [map, model]);
  const rows = map.features
    .map(({ name }, feature) => ({ name, feature, place: matched[feature] ?? null }))
    .toSorted((a, b) => Number(a.place !== null) - Number(b.place !== null) || a.feature - b.feature);
  const unmatched = rows.filter(({ place }) => place === null).length;
  const match = (feature: number, place: string): void => {
    const others = map.matches.filter((one) => one.feature !== feature);
    const told = place === '' ? null : (place as EntityId);
    const { approval, source } = map;
    void editOwnMap({ approval, source, matches: [...others, { feature, place: told }] });
  };
  const options = [
    { value: '', label: t('places.noPlace') },
    ...model.places.map(({ id, name }) => ({ value: id as string, label: name })),
  ];
  return (
    <section aria-label={t('places.matches')}>
      <h4>
        {t('places.matches')}{' '}
        <span className="place-page__count">
          {t('places.matchCount', { count: rows.length - unmatched, unmatched })}
        </span>
      </h4>
      <ul className="own-map-panel__matches">
        {rows.map(({ name, feature, place }) => (
          <li key={feature}>
            <span>{name || t('places.nameless')}</span>
            <Select
              size="small"
              aria-label={t('places.matchOf', { name: name || t('places.nameless') })}
              value={place ?? ''}
              disabled={disabled}
              showSearch={{ optionFilterProp: 'label' }}
              options={options}
              onChange={(next: string) => match(feature, next)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
