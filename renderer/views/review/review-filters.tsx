/** What of the queue is shown, and in which order. */
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewItem } from '../../bridge/contract.ts';
import { FilterBar } from '../../components/filter-bar.tsx';
import { FilterChoice } from '../../components/filter-choice.tsx';
import { FilterText } from '../../components/filter-text.tsx';
import { CONFIDENCE_BANDS, choicesOf, REVIEW_STATES, type ReviewFilter } from '../../state/review/index.ts';
import { useClaimWords, useKindLabel, useRuleWords } from '../labels.ts';

interface Props {
  readonly items: readonly ReviewItem[];
  readonly filter: ReviewFilter;
  readonly change: (change: Readonly<Record<string, string>>) => void;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Choices with their numbers, behind the one that narrows nothing. */
function counted(
  all: string,
  choices: readonly (readonly [string, number])[],
  words: (value: string) => string,
): readonly Option[] {
  return [
    { value: '', label: all },
    ...choices.map(([value, count]) => ({ value, label: `${words(value)}（${count}）` })),
  ];
}

/** Drawn again only with another queue or filter, not with every step of the cursor. */
export const ReviewFilters = memo(function ReviewFilters({ items, filter, change }: Props) {
  const { t } = useTranslation();
  const [ruleWords, claimWords, kindWords] = [useRuleWords(), useClaimWords(), useKindLabel()];
  const choices = useMemo(() => choicesOf(items), [items]);
  const options: Readonly<Record<Exclude<keyof ReviewFilter, 'text'>, readonly Option[]>> = {
    state: [
      { value: '', label: t('review.all.state') },
      ...REVIEW_STATES.map((value) => ({ value, label: t(`review.states.${value}`) })),
    ],
    band: [
      { value: '', label: t('review.all.band') },
      ...CONFIDENCE_BANDS.map((value) => ({ value, label: t(`review.bands.${value}`) })),
    ],
    rule: counted(t('review.all.rule'), choices.rules, ruleWords),
    relation: counted(t('review.all.relation'), choices.relations, (value) => claimWords(value, 'source')),
    kind: counted(t('review.all.kind'), choices.kinds, kindWords),
    sort: (['reading', 'confidence'] as const).map((value) => ({ value, label: t(`review.sort.${value}`) })),
  };
  return (
    <FilterBar label={t('review.filters')} ruled>
      <FilterText
        label={t('review.filter.text')}
        value={filter.text}
        placeholder={t('review.filter.textHint')}
        change={(text) => change({ text })}
      />
      {(['state', 'band', 'sort', 'rule', 'relation', 'kind'] as const).map((name) => (
        <FilterChoice
          key={name}
          label={t(`review.filter.${name}`)}
          value={filter[name]}
          options={options[name]}
          wide={name === 'rule' || name === 'relation'}
          choose={(value) => change({ [name]: value })}
        />
      ))}
    </FilterBar>
  );
});
