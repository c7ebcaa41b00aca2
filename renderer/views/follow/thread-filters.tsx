/** What is left out of the list, and in which order it stands. */
import { useTranslation } from 'react-i18next';
import type { ThreadsReport } from '../../bridge/contract.ts';
import { FilterBar } from '../../components/filter-bar.tsx';
import { FilterChoice } from '../../components/filter-choice.tsx';
import { FilterText } from '../../components/filter-text.tsx';
import { ABOUTS, SORTS, sectionsFor, type ThreadFilter, yearsIn } from './thread-rows.ts';

interface Props {
  readonly report: ThreadsReport;
  readonly filter: ThreadFilter;
  readonly change: (change: Readonly<Record<string, string>>) => void;
}

interface ChoiceProps {
  readonly name: 'about' | 'document' | 'section' | 'year' | 'agency' | 'sort';
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly wide?: boolean;
  readonly change: Props['change'];
}

function Choice({ name, change, ...choice }: ChoiceProps) {
  const { t } = useTranslation();
  return (
    <FilterChoice {...choice} label={t(`follow.${name}`)} choose={(value) => change({ [name]: value })} />
  );
}

export function ThreadFilters({ report, filter, change }: Props) {
  const { t } = useTranslation();
  const named = ({ id, name }: ThreadsReport['agencies'][number]) => ({ value: id, label: name });
  return (
    <FilterBar label={t('follow.filters')}>
      <FilterText
        label={t('follow.text')}
        value={filter.text}
        placeholder={t('follow.textPlaceholder')}
        change={(text) => change({ text })}
      />
      <Choice
        name="about"
        value={filter.about}
        options={[
          { value: '', label: t('follow.everyAbout') },
          ...ABOUTS.map((about) => ({ value: about, label: t(`follow.abouts.${about}`) })),
        ]}
        change={change}
      />
      <Choice
        name="document"
        wide
        value={filter.document}
        options={[
          { value: '', label: t('follow.everyDocument') },
          ...report.documents.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        // A chapter of another document would leave nothing.
        change={(chosen) => change({ ...chosen, section: '' })}
      />
      <Choice
        name="section"
        wide
        value={filter.section}
        options={[{ value: '', label: t('follow.everySection') }, ...sectionsFor(report, filter).map(named)]}
        change={change}
      />
      <Choice
        name="year"
        value={filter.year}
        options={[
          { value: '', label: t('follow.everyYear') },
          ...yearsIn(report).map((year) => ({ value: String(year), label: t('follow.inYear', { year }) })),
        ]}
        change={change}
      />
      <Choice
        name="agency"
        wide
        value={filter.agency}
        options={[{ value: '', label: t('follow.everyAgency') }, ...report.agencies.map(named)]}
        change={change}
      />
      <Choice
        name="sort"
        value={filter.sort}
        options={SORTS.map((sort) => ({ value: sort, label: t(`follow.sorts.${sort}`) }))}
        change={change}
      />
    </FilterBar>
  );
}
