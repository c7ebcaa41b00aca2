/** The rows of a comparison with their filters, and the passages of the one that is open. */
import { useMemo } from 'react';
import type { DocumentComparison, DocumentSummary } from '../../bridge/contract.ts';
import { type ComparisonShown, countGroups, keptRows } from '../../state/comparison/index.ts';
import { ComparisonFilters } from './comparison-filters.tsx';
import { ComparisonList } from './comparison-list.tsx';
import { ComparisonPlaces } from './comparison-places.tsx';
import { ComparedDocumentsProvider } from './waiting-file.ts';
import './comparison.css';

type Paper = Pick<DocumentSummary, 'document'>;

interface Props {
  readonly comparison: DocumentComparison;
  readonly choice: ComparisonShown & { readonly left: Paper | null; readonly right: Paper | null };
  readonly change: (change: Readonly<Record<string, string>>) => void;
}

export function ComparedRows({ comparison: { rows }, choice, change }: Props) {
  const { filter, left, right } = choice;
  const { part, group, text } = filter;
  const shown = useMemo(() => keptRows(rows, { part, group, text }), [rows, part, group, text]);
  const groups = useMemo(() => countGroups(rows, { text }), [rows, text]);
  const open = rows.find(({ id }) => id === choice.row);
  const documents = useMemo(
    () => ({ left: left?.document.id ?? null, right: right?.document.id ?? null }),
    [left, right],
  );
  return (
    <ComparedDocumentsProvider value={documents}>
      <ComparisonFilters rows={rows} groups={groups} choice={choice} change={change} />
      <ComparisonList rows={shown} groups={groups} open={choice.row} choose={(row) => change({ row })} />
      {open && left && right && (
        <ComparisonPlaces row={open} left={left} right={right} close={() => change({ row: '' })} />
      )}
    </ComparedDocumentsProvider>
  );
}
