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

export function keptRows(
  rows: readonly ComparisonRow[],
  { part, group, text }: ComparisonFilter,
): readonly ComparisonRow[] {
  const words = text.trim();
  return rows.filter(
    (row) =>
      FITS[part](row) &&
      (group === null || row.group === group) &&
      (words === '' || wordsOf(row).includes(words)),
  );
}

export type PartCounts = Readonly<Record<ComparisonPart, number>>;

/** How many rows each part has, of those the rest of the filter leaves. */
export function countParts(rows: readonly ComparisonRow[], filter: ComparisonFilter): PartCounts {
  const count = (part: ComparisonPart): number => keptRows(rows, { ...filter, part }).length;
  return {
    all: count('all'),
    both: count('both'),
    left: count('left'),
    right: count('right'),
    changed: count('changed'),
  };
}

export interface GroupCounts extends PartCounts {
  readonly group: ComparedGroup;
}

/** The same for every group that has rows, whatever the filter shows of it. */
export function countGroups(
  rows: readonly ComparisonRow[],
  filter: ComparisonFilter,
): readonly GroupCounts[] {
  return COMPARED_GROUPS.map((group) => ({ group, ...countParts(rows, { ...filter, group }) })).filter(
    ({ all }) => all > 0,
  );
}
