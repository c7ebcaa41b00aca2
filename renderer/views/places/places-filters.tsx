/** What the shade counts and what is left out. */
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { PlacesModel } from '../../bridge/contract.ts';
import { FilterBar } from '../../components/filter-bar.tsx';
import { FilterChoice } from '../../components/filter-choice.tsx';
import { COUNTED_KINDS, type CountedKind, type PlacesQuestion } from '../../state/places/index.ts';

interface Props {
  readonly model: PlacesModel;
  /** The user has a map of their own. */
  readonly hasMap: boolean;
  readonly question: PlacesQuestion;
  readonly centre: EntityId;
  readonly change: (change: Readonly<Record<string, string>>) => void;
}

export function PlacesFilters({ model, hasMap, question, centre, change }: Props) {
  const { t } = useTranslation();
  const { by, filter, schematic } = question;
  const names = new Map(model.places.map(({ id, name }) => [id, name]));
  return (
    <FilterBar label={t('places.filters')} ruled>
      {hasMap && (
        <Segmented<'own' | 'schematic'>
          size="small"
          aria-label={t('places.whichMap')}
          value={schematic ? 'schematic' : 'own'}
          options={(['own', 'schematic'] as const).map((value) => ({
            value,
            label: t(`places.maps.${value}`),
          }))}
          onChange={(map) => change({ map: map === 'own' ? '' : map })}
        />
      )}
      <Segmented<CountedKind>
        size="small"
        aria-label={t('places.by')}
        value={by}
        options={COUNTED_KINDS.map((value) => ({ value, label: t(`places.kinds.${value}`) }))}
        onChange={(next) => change({ by: next === 'initiative' ? '' : next })}
      />
      <FilterChoice
        wide
        label={t('places.document')}
        value={filter.document}
        options={[
          { value: '', label: t('places.everyDocument') },
          ...model.documents.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        choose={(document) => change({ document })}
      />
      <FilterChoice
        wide
        label={t('places.year')}
        value={filter.year}
        options={[
          { value: '', label: t('places.everyYear') },
          ...model.years.map((year) => ({ value: year, label: t('places.ofYear', { year }) })),
        ]}
        choose={(year) => change({ year })}
      />
      {model.centres.length > 1 && (
        <FilterChoice
          wide
          label={t('places.centre')}
          value={centre}
          options={model.centres.map((id) => ({
            value: id,
            label: t('places.around', { name: names.get(id) ?? '' }),
          }))}
          choose={(next) => change({ centre: next === model.centres[0] ? '' : next })}
        />
      )}
    </FilterBar>
  );
}
