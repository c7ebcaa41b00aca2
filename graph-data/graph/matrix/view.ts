/** A model and what is asked of it → the matrix as shown. */
import { arranged, bandsOf } from './arrange.ts';
import type { CellSource } from './cell-source.ts';
import { gapColumns, keepOf, keptClaims } from './keep.ts';
import { markedCells } from './marked-cells.ts';
import { sharedCells } from './shared-cells.ts';
import { NO_SUM } from './sums.ts';
import type {
  MatrixFilter,
  MatrixKind,
  MatrixLine,
  MatrixModel,
  MatrixSettings,
  MatrixSum,
  MatrixView,
  ViewLine,
} from './types.ts';

export const EVERYTHING: MatrixFilter = {
  document: null,
  roles: [],
  systems: [],
  categories: [],
  collectives: true,
  gaps: true,
  text: '',
};

/** As an office prints it: bodies by system, the rest in the order of the document. */
export function usualSettings(kind: MatrixKind): MatrixSettings {
  const bodies = { sort: 'document', descending: false, group: 'system' } as const;
  const things = { sort: 'document', descending: false, group: 'section' } as const;
  return { filter: EVERYTHING, rows: bodies, columns: kind === 'agencies' ? bodies : things };
}

function shown(
  lines: readonly MatrixLine[],
  sums: ReadonlyMap<number, MatrixSum>,
  gaps: ReadonlySet<number>,
): readonly ViewLine[] {
  return lines.flatMap((line, index) => {
    const sum = sums.get(index) ?? (gaps.has(index) ? NO_SUM : null);
    return sum === null ? [] : [{ line, index, sum }];
  });
}

/** Filters, sorts and groups. Lines without a cell left are dropped, except columns that no body carries at all. */
export function viewMatrix(model: MatrixModel, settings: MatrixSettings): MatrixView {
  const { filter } = settings;
  const keep = keepOf(model, filter);
  const shares = model.kind === 'agencies';
  // Two bodies meet by either's name, so the text is asked of pairs, not of single duties.
  const kept = keptClaims(model, filter, shares ? { ...keep, fits: () => true } : keep);
  const cells: CellSource = shares ? sharedCells(model, kept, keep) : markedCells(model, kept);
  const gaps = gapColumns(model, filter, keep);
  const rows = arranged(model, shown(model.rows, cells.sums.rows, new Set()), settings.rows);
  const columns = arranged(model, shown(model.columns, cells.sums.columns, gaps), settings.columns);
  return {
    ...{ model, settings, rows, columns },
    rowBands: bandsOf(rows, settings.rows.group),
    columnBands: bandsOf(columns, settings.columns.group),
    total: cells.sums.total,
    cell: (row, column) => {
      const [line, head] = [rows[row], columns[column]];
      return line === undefined || head === undefined ? null : cells.at(line.index, head.index);
    },
    claims: cells.claims,
  };
}
