/** Rows by filter, and how many there are: the same for the window and for what is handed out. */
import { COMPARED_GROUPS, type ComparedGroup, type ComparisonRow } from './types.ts';

export const COMPARISON_PARTS = ['all', 'both', 'left', 'right', 'changed'] as const;
export type ComparisonPart = (typeof COMPARISON_PARTS)[number];

export interface ComparisonFilter {
  readonly part: ComparisonPart;
  /** Null for all. */
  readonly group: ComparedGroup | null;
  readonly text: string;
}

const figuresChanged = ({ figures }: ComparisonRow): boolean =>
  figures.some(({ differs }) => differs.length > 0);

/** Another duty or another figure for the same thing; what only one document names is no change. */
export const isChanged = (row: ComparisonRow): boolean => row.duty !== null || figuresChanged(row);

const FITS: Readonly<Record<ComparisonPart, (row: ComparisonRow) => boolean>> = {
  all: () => true,
  both: ({ left, right }) => left !== null && right !== null,
  left: ({ right }) => right === null,
  right: ({ left }) => left === null,
  changed: isChanged,
};

const wordsOf = ({ left, right, figures }: ComparisonRow): string =>
  [
    ...[left, right].flatMap((side) =>
      [...(side?.things ?? []), ...(side?.bearers ?? [])].map(({ name }) => name),
    ),
    ...figures.flatMap((pair) => [pair.left?.printed, pair.right?.printed]),
  ].join('\n');

/** Rows of a group that hold the words. */
function searchedRows(
  rows: readonly ComparisonRow[],
  { group, text }: Omit<ComparisonFilter, 'part'>,
): readonly ComparisonRow[] {
  const words = text.trim();
  return rows.filter(
    (row) => (group === null || row.group === group) && (words === '' || wordsOf(row).includes(words)),
  );
}

export function keptRows(
  rows: readonly ComparisonRow[],
  { part, ...filter }: ComparisonFilter,
): readonly ComparisonRow[] {
  return searchedRows(rows.filter(FITS[part]), filter);
}

export type PartCounts = Readonly<Record<ComparisonPart, number>>;

function partsOf(rows: readonly ComparisonRow[]): PartCounts {
  const counts = { all: 0, both: 0, left: 0, right: 0, changed: 0 };
  for (const row of rows) for (const part of COMPARISON_PARTS) if (FITS[part](row)) counts[part] += 1;
  return counts;
}

/** How many rows each part has, of those the rest of the filter leaves. */
export const countParts = (rows: readonly ComparisonRow[], filter: ComparisonFilter): PartCounts =>
  partsOf(searchedRows(rows, filter));

export interface GroupCounts extends PartCounts {
  readonly group: ComparedGroup;
}

/** The same for every group that has rows, whatever the filter shows of it. */
export function countGroups(
  rows: readonly ComparisonRow[],
  { text }: Pick<ComparisonFilter, 'text'>,
): readonly GroupCounts[] {
  const searched = searchedRows(rows, { group: null, text });
  return COMPARED_GROUPS.flatMap((group) => {
    const own = searched.filter((row) => row.group === group);
    return own.length === 0 ? [] : [{ group, ...partsOf(own) }];
  });
}
