/** Which two documents are compared and what is shown of it, as the address holds it. Pure. */
import {
  COMPARED_GROUPS,
  COMPARISON_PARTS,
  type ComparisonFilter,
} from '../../../graph-data/graph/comparison/index.ts';
import type { ComparisonQuestion, DocumentSummary } from '../../bridge/contract.ts';

export {
  COMPARED_GROUPS,
  COMPARISON_PARTS,
  type ComparisonFilter,
  type ComparisonPart,
  countGroups,
  countParts,
  type GroupCounts,
  isChanged,
  keptRows,
} from '../../../graph-data/graph/comparison/index.ts';

/** What is shown of a comparison. */
export interface ComparisonShown {
  readonly likely: boolean;
  readonly filter: ComparisonFilter;
  /** The row whose two places are open; empty for none. */
  readonly row: string;
}

export interface ComparisonChoice extends ComparisonShown {
  readonly left: DocumentSummary | null;
  readonly right: DocumentSummary | null;
  /** Null where there are no two documents to compare. */
  readonly question: ComparisonQuestion | null;
}

/** Dated ones first, the oldest first. */
function inTime(documents: readonly DocumentSummary[]): readonly DocumentSummary[] {
  const when = ({ document }: DocumentSummary): string => document.date ?? '9';
  return documents.toSorted((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0));
}

/** What the address says is shown; words nobody knows leave nothing out. */
export function shownOf({
  part,
  group,
  text = '',
  likely,
  row = '',
}: Readonly<Record<string, string>>): ComparisonShown {
  return {
    ...{ row, likely: likely !== 'off' },
    filter: {
      part: COMPARISON_PARTS.find((name) => name === part) ?? 'all',
      group: COMPARED_GROUPS.find((name) => name === group) ?? null,
      text,
    },
  };
}

/** Words of an address anybody can type: an unknown document is the oldest on the left, the newest on the right. */
export function comparisonOf(
  parameters: Readonly<Record<string, string>>,
  documents: readonly DocumentSummary[],
): ComparisonChoice {
  const { left: wantedLeft, right: wantedRight } = parameters;
  const known = inTime(documents);
  const dated = known.filter(({ document }) => document.date !== null);
  const named = (id: string | undefined): DocumentSummary | undefined =>
    documents.find(({ document }) => document.id === id);
  const left = named(wantedLeft) ?? known[0] ?? null;
  const right = named(wantedRight) ?? dated.at(-1) ?? known.at(-1) ?? null;
  const choice = { ...shownOf(parameters), left, right };
  if (left === null || right === null || left === right) return { ...choice, question: null };
  return {
    ...choice,
    question: { left: left.document.id, right: right.document.id, likely: choice.likely },
  };
}
