/** Cells that hold role marks: bodies against measures or initiatives. */
import type { Role } from '../../model/statement.ts';
import type { CellSource } from './cell-source.ts';
import { ROLE_ORDER, sumBuilder } from './sums.ts';
import type { MatrixCell, MatrixClaim, MatrixModel } from './types.ts';

interface Held {
  readonly row: number;
  readonly column: number;
  readonly roles: Set<Role>;
  readonly claims: number[];
}

/** The claim at an index of the table; null past its end. */
function claimAt({ claims, measures }: MatrixModel, index: number): MatrixClaim | null {
  const [statement, role, line] = [claims.statement[index], claims.role[index], claims.line[index]];
  const measure = measures[claims.measure[index] ?? -1];
  if (statement === undefined || role === undefined || line === undefined || measure === undefined)
    return null;
  const mention = claims.mention[index];
  return {
    ...{ statement, role, measure, line },
    second: mention === undefined ? null : { statement: mention, role: null },
  };
}

function heldCells(model: MatrixModel, kept: readonly number[]): ReadonlyMap<number, Held> {
  const { row, column, role } = model.claims;
  const cells = new Map<number, Held>();
  for (const index of kept) {
    const [rowAt = -1, columnAt = -1, roleAt] = [row[index], column[index], role[index]];
    const key = rowAt * model.columns.length + columnAt;
    const held = cells.get(key) ?? { row: rowAt, column: columnAt, roles: new Set(), claims: [] };
    if (roleAt !== undefined) held.roles.add(roleAt);
    held.claims.push(index);
    cells.set(key, held);
  }
  return cells;
}

const cellOf = ({ row, column, roles }: Held): MatrixCell => ({
  ...{ row, column },
  roles: ROLE_ORDER.filter((role) => roles.has(role)),
  count: 1,
});

export function markedCells(model: MatrixModel, kept: readonly number[]): CellSource {
  const held = heldCells(model, kept);
  const cells = new Map([...held].map(([key, one]) => [key, cellOf(one)]));
  const sums = sumBuilder();
  for (const { row, column, roles, count } of cells.values()) sums.add(row, column, roles, count);
  const keyOf = (row: number, column: number): number => row * model.columns.length + column;
  return {
    sums: sums.done,
    at: (row, column) => cells.get(keyOf(row, column)) ?? null,
    claims: ({ row, column }) =>
      (held.get(keyOf(row, column))?.claims ?? []).flatMap((index) => claimAt(model, index) ?? []),
  };
}
