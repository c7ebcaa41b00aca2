/** One worksheet → rows of shown texts, merged cells filled downwards. */
import { MOST_COLUMNS, MOST_ROWS, within } from '../limits.ts';
import { attributeOf, childOf, childrenOf, type NodeWithChildren } from '../markup.ts';
import { type CellPlace, cellPlace } from './cell-place.ts';
import { shownValue } from './values.ts';

export interface SheetRow {
  /** 1-based, as the spreadsheet shows it. */
  readonly number: number;
  readonly cells: readonly string[];
}

interface Merge {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

function readMerges(sheet: NodeWithChildren | null): Merge[] {
  return childrenOf(childOf(sheet, 'mergeCells'), 'mergeCell').flatMap((element) => {
    const [first = '', last = ''] = (attributeOf(element, 'ref') ?? '').split(':');
    const [from, to] = [cellPlace(first), cellPlace(last)];
    return from && to ? [{ from, to }] : [];
  });
}

/** A merged cell stands in its first column in every row it covers: what it says, it says of each row. */
function fillMerged(grid: Map<number, string[]>, merges: readonly Merge[]): void {
  for (const { from, to } of merges) {
    const text = grid.get(from.row)?.[from.column] ?? '';
    if (text === '') continue;
    for (let row = from.row + 1; row <= Math.min(to.row, from.row + MOST_ROWS); row += 1) {
      const cells = grid.get(row);
      if (cells && (cells[from.column] ?? '') === '') cells[from.column] = text;
    }
  }
}

/** Rows that hold anything, in order; hidden rows are read, because filters hide what still holds. */
export function readSheet(
  part: NodeWithChildren | null,
  shared: readonly string[],
  dates: readonly boolean[],
): SheetRow[] {
  const sheet = childOf(part, 'worksheet');
  const grid = new Map<number, string[]>();
  let last = -1;
  for (const row of childrenOf(childOf(sheet, 'sheetData'), 'row')) {
    const index = (Number(attributeOf(row, 'r')) || last + 2) - 1;
    last = index;
    const cells: string[] = [];
    for (const cell of childrenOf(row, 'c')) {
      const column = cellPlace(attributeOf(cell, 'r') ?? '')?.column ?? cells.length;
      if (column >= MOST_COLUMNS) break;
      while (cells.length < column) cells.push('');
      cells[column] = shownValue(cell, shared, dates);
    }
    grid.set(index, cells);
    within(grid.size, MOST_ROWS, 'rows');
  }
  fillMerged(grid, readMerges(sheet));
  const width = Math.max(
    0,
    ...[...grid.values()].map((cells) => cells.findLastIndex((cell) => cell !== '') + 1),
  );
  return [...grid]
    .sort(([a], [b]) => a - b)
    .map(([index, cells]) => ({
      number: index + 1,
      cells: Array.from({ length: width }, (_, column) => cells[column] ?? ''),
    }));
}
