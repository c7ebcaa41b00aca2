/** The filters above the ledger. */
import { useTranslation } from 'react-i18next';
import type { AmendmentLine } from '../../bridge/contract.ts';
import { FilterBar } from '../../components/filter-bar.tsx';
import { FilterChoice } from '../../components/filter-choice.tsx';
import { FilterText } from '../../components/filter-text.tsx';
import type { LedgerFilter } from './ledger-filter.ts';

const STATES = ['in-force', 'waiting', 'withdrawn'] as const;

const EVERY = {
  kind: 'everyKind',
  state: 'everyState',
  author: 'everyAuthor',
  document: 'everyDocument',
} as const;

interface Option {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly lines: readonly AmendmentLine[];
  readonly filter: LedgerFilter;
  readonly change: (filter: Partial<LedgerFilter>) => void;
}

export function LedgerFilters({ lines, filter, change }: Props) {
  const { t } = useTranslation();
  const kinds = [...new Set(lines.map(({ amendment }) => amendment.content.kind))];
  const authors = [...new Set(lines.flatMap(({ amendment }) => amendment.author ?? []))];
  const documents = new Map(
    lines.flatMap(({ document }) => (document === null ? [] : [[document.id, document]])),
  );
  const choice = (name: keyof typeof EVERY, options: readonly Option[]) => (
    <FilterChoice
      wide={name === 'document'}
      label={t(`amendments.${name}`)}
      value={filter[name]}
      options={[{ value: '', label: t(`amendments.${EVERY[name]}`) }, ...options]}
      choose={(value) => change({ [name]: value })}
    />
  );
  return (
    <FilterBar label={t('amendments.filters')} ruled>
      <FilterText
        label={t('amendments.text')}
        value={filter.text}
        placeholder={t('amendments.textHint')}
        change={(text) => change({ text })}
      />
      {choice(
        'kind',
        kinds.map((kind) => ({ value: kind, label: t(`amendments.kinds.${kind}`) })),
      )}
      {choice(
        'state',
        STATES.map((state) => ({ value: state, label: t(`amendments.states.${state}`) })),
      )}
      {choice(
        'author',
        authors.map((author) => ({ value: author, label: author })),
      )}
      {choice(
        'document',
        [...documents.values()].map(({ id, title }) => ({
          value: id,
          label: title === '' ? t('amendments.documentMissing') : title,
        })),
      )}
    </FilterBar>
  );
}
