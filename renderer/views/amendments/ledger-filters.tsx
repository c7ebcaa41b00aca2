/** The filters above the ledger. */
import { useTranslation } from 'react-i18next';
import type { AmendmentLine } from '../../bridge/contract.ts';
import { FilterBar } from '../../components/filter-bar.tsx';
import { FilterChoice } from '../../components/filter-choice.tsx';
import { FilterText } from '../../components/filter-text.tsx';
import type { LedgerFilter } from './ledger-filter.ts';

const STATES = ['in-force', 'waiting', 'withdrawn'] as const;

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
  return (
    <FilterBar label={t('amendments.filters')} ruled>
      <FilterText
        label={t('amendments.text')}
        value={filter.text}
        placeholder={t('amendments.textHint')}
        change={(text) => change({ text })}
      />
      <FilterChoice
        label={t('amendments.kind')}
        value={filter.kind}
        options={[
          { value: '', label: t('amendments.everyKind') },
          ...kinds.map((kind) => ({ value: kind, label: t(`amendments.kinds.${kind}`) })),
        ]}
        choose={(kind) => change({ kind })}
      />
      <FilterChoice
        label={t('amendments.state')}
        value={filter.state}
        options={[
          { value: '', label: t('amendments.everyState') },
          ...STATES.map((state) => ({ value: state, label: t(`amendments.states.${state}`) })),
        ]}
        choose={(state) => change({ state })}
      />
      <FilterChoice
        label={t('amendments.author')}
        value={filter.author}
        options={[
          { value: '', label: t('amendments.everyAuthor') },
          ...authors.map((author) => ({ value: author, label: author })),
        ]}
        choose={(author) => change({ author })}
      />
      <FilterChoice
        wide
        label={t('amendments.document')}
        value={filter.document}
        options={[
          { value: '', label: t('amendments.everyDocument') },
          ...[...documents.values()].map(({ id, title }) => ({
            value: id,
            label: title === '' ? t('amendments.documentMissing') : title,
          })),
        ]}
        choose={(document) => change({ document })}
      />
    </FilterBar>
  );
}
