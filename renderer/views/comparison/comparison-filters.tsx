/** Which two documents, and what of their comparison is shown. */
import { Checkbox, Segmented, Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparisonRow, DocumentSummary } from '../../bridge/contract.ts';
import { CountSwitches } from '../../components/count-switches.tsx';
import { FilterBar } from '../../components/filter-bar.tsx';
import { FilterText } from '../../components/filter-text.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { KindGlyph } from '../../components/kind-glyph.tsx';
import {
  COMPARISON_PARTS,
  type ComparisonChoice,
  type ComparisonPart,
  type ComparisonShown,
  countParts,
  type GroupCounts,
} from '../../state/comparison/index.ts';
import { titleOf } from '../brief/sheet-words.ts';

type Change = (change: Readonly<Record<string, string>>) => void;

interface DocumentsProps {
  readonly documents: readonly DocumentSummary[];
  readonly choice: ComparisonChoice;
  readonly change: Change;
  readonly swap: () => void;
}

function optionWords({ document }: DocumentSummary): string {
  const { date, number } = document;
  return [date?.slice(0, 4), titleOf(document), number].filter(Boolean).join(' · ');
}

export function DocumentChoice({ documents, choice, change, swap }: DocumentsProps) {
  const { t } = useTranslation();
  const options = documents.map((summary) => ({
    value: summary.document.id as string | null,
    label: optionWords(summary),
  }));
  const side = (name: 'left' | 'right') => (
    <Select
      className="comparison-documents__choice"
      aria-label={t(`comparison.${name}`)}
      value={choice[name]?.document.id ?? null}
      options={options}
      showSearch={{ optionFilterProp: 'label' }}
      onChange={(next) => change({ [name]: next ?? '', row: '' })}
    />
  );
  return (
    <div className="comparison-documents" role="toolbar" aria-label={t('comparison.documents')}>
      {side('left')}
      <IconButton icon="swap" label={t('comparison.swap')} keys="X" run={swap} />
      {side('right')}
    </div>
  );
}

const GLYPHS = { body: 'agency', citation: 'cited-document' } as const;

interface FiltersProps {
  readonly rows: readonly ComparisonRow[];
  readonly groups: readonly GroupCounts[];
  readonly choice: ComparisonShown;
  readonly change: Change;
}

export function ComparisonFilters({ rows, groups, choice: { filter, likely }, change }: FiltersProps) {
  const { t } = useTranslation();
  const counts = useMemo(() => countParts(rows, filter), [rows, filter]);
  return (
    <FilterBar label={t('comparison.filters')} ruled>
      <Segmented<ComparisonPart>
        size="small"
        aria-label={t('comparison.showParts')}
        value={filter.part}
        options={COMPARISON_PARTS.map((value) => ({
          value,
          label: `${t(`comparison.parts.${value}`)} ${counts[value]}`,
        }))}
        onChange={(part) => change({ part: part === 'all' ? '' : part })}
      />
      <FilterText label={t('comparison.text')} value={filter.text} change={(text) => change({ text })} />
      <Checkbox
        checked={likely}
        title={t('comparison.likelyHint')}
        onChange={({ target }) => change({ likely: target.checked ? '' : 'off' })}
      >
        {t('comparison.likely')}
      </Checkbox>
      <CountSwitches label={t('comparison.legend')}>
        {groups.map(({ group, ...parts }) => (
          <button
            key={group}
            type="button"
            aria-pressed={filter.group === group}
            onClick={() => change({ group: filter.group === group ? '' : group })}
          >
            <KindGlyph kind={group === 'body' || group === 'citation' ? GLYPHS[group] : group} />
            {t(`comparison.groups.${group}`)} {parts[filter.part]}
          </button>
        ))}
      </CountSwitches>
    </FilterBar>
  );
}
