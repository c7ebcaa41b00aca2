/** What was picked out of the matrix to be looked at as a graph: rows, columns, single cells. Pure. */
import type { MatrixView } from '../../../graph-data/graph/matrix/index.ts';
import type { EntityId } from '../../../graph-data/model/ids.ts';

export interface CellPick {
  readonly row: EntityId;
  readonly column: EntityId;
}

export interface Picks {
  /** Bodies and things picked by their heads. */
  readonly lines: ReadonlySet<EntityId>;
  /** By `cellKey`. */
  readonly cells: ReadonlyMap<string, CellPick>;
}

export const NO_PICKS: Picks = { lines: new Set(), cells: new Map() };

export const cellKey = ({ row, column }: CellPick): string => `${row} ${column}`;

export const pickCount = ({ lines, cells }: Picks): number => lines.size + cells.size;

export function toggleLine(picks: Picks, id: EntityId): Picks {
  const lines = new Set(picks.lines);
  if (!lines.delete(id)) lines.add(id);
  return { ...picks, lines };
}

export function toggleCell(picks: Picks, cell: CellPick): Picks {
  const cells = new Map(picks.cells);
  if (!cells.delete(cellKey(cell))) cells.set(cellKey(cell), cell);
  return { ...picks, cells };
}

/**
 * The things a graph of the picks shows: what was picked, the heads of picked cells, and the measures that tie the two
 * heads of a cell together where the cell is no duty itself.
 */
export function pickedThings(
  picks: Picks,
  { model, cell, rows, columns, claims }: MatrixView,
): readonly EntityId[] {
  const rowAt = new Map(rows.map(({ line }, position) => [line.id, position]));
  const columnAt = new Map(columns.map(({ line }, position) => [line.id, position]));
  const between = [...picks.cells.values()].flatMap((pick) => {
    const held = cell(rowAt.get(pick.row) ?? -1, columnAt.get(pick.column) ?? -1);
    if (held === null || model.kind === 'measures') return [pick.row, pick.column];
    return [pick.row, ...claims(held).map(({ measure }) => measure.id), pick.column];
  });
  return [...new Set([...picks.lines, ...between])];
}
