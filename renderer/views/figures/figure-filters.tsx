/** What is left out of the figures. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FiguresModel } from '../../bridge/contract.ts';
import { FilterBar } from '../../components/filter-bar.tsx';
import { FilterChoice } from '../../components/filter-choice.tsx';
import { FilterText } from '../../components/filter-text.tsx';
import { choiceParameter, type FiguresSettings, figureChoices } from '../../state/figures/index.ts';

interface Props {
  readonly model: FiguresModel;
  readonly settings: FiguresSettings;
  readonly change: (change: Readonly<Record<string, string>>) => void;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

export function FigureFilters({ model, settings: { filter }, change }: Props) {
  const { t } = useTranslation();
  const { units, years, scopes } = useMemo(() => figureChoices(model), [model]);
  const told = (words: string, untold: string): Option => ({
    value: choiceParameter(words),
    label: words || untold,
  });
  const choice = (
    name: 'nature' | 'unit' | 'year' | 'scope' | 'document' | 'agency' | 'conflict',
    options: readonly Option[],
    wide = false,
  ) => (
    <FilterChoice
      label={t(`figures.${name}`)}
      value={choiceParameter(filter[name])}
      options={[{ value: '', label: t(`figures.every.${name}`) }, ...options]}
      wide={wide}
      choose={(value) => change({ [name]: value })}
    />
  );
  return (
    <FilterBar label={t('figures.filters')}>
      <FilterText
        label={t('figures.text')}
        value={filter.text}
        placeholder={t('figures.textPlaceholder')}
        change={(text) => change({ text })}
      />
      {choice(
        'nature',
        (['target', 'result', 'unknown'] as const).map((value) => ({ value, label: t(`nature.${value}`) })),
      )}
      {choice(
        'unit',
        units.map((unit) => told(unit, t('figures.noUnit'))),
      )}
      {choice(
        'year',
        years.map((year) => ({ value: String(year), label: t('figures.inYear', { year }) })),
      )}
      {choice(
        'scope',
        scopes.map((scope) => told(scope, t('figures.untold'))),
      )}
      {choice(
        'document',
        model.documents.map(({ id, title }) => ({ value: id, label: title })),
        true,
      )}
      {choice(
        'agency',
        model.agencies.map(({ id, name }) => ({ value: id, label: name })),
        true,
      )}
      {choice(
        'conflict',
        (['open', 'resolved'] as const).map((value) => ({ value, label: t(`conflicts.${value}`) })),
      )}
    </FilterBar>
  );
}
