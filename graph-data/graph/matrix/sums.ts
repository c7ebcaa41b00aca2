/** Sums of cells along rows, along columns and over all. */
import type { Role } from '../../model/statement.ts';
import type { MatrixSum } from './types.ts';

/** Strongest first. */
export const ROLE_ORDER: readonly Role[] = ['lead', 'joint', 'support'];

interface Counting {
  cells: number;
  count: number;
  roles: Record<Role, number>;
}

export const NO_SUM: MatrixSum = { cells: 0, count: 0, roles: { lead: 0, joint: 0, support: 0 } };

export interface Sums {
  readonly rows: ReadonlyMap<number, MatrixSum>;
  readonly columns: ReadonlyMap<number, MatrixSum>;
  readonly total: MatrixSum;
}

const counting = (): Counting => ({ cells: 0, count: 0, roles: { lead: 0, joint: 0, support: 0 } });

function entry(sums: Map<number, Counting>, key: number): Counting {
  const known = sums.get(key) ?? counting();
  sums.set(key, known);
  return known;
}

export interface SumBuilder {
  add(row: number, column: number, roles: readonly Role[], count: number): void;
  readonly done: Sums;
}

/** Takes every cell once. */
export function sumBuilder(): SumBuilder {
  const [rows, columns, total] = [new Map<number, Counting>(), new Map<number, Counting>(), counting()];
  return {
    add: (row, column, roles, count) => {
      for (const sum of [entry(rows, row), entry(columns, column), total]) {
        sum.cells += 1;
        sum.count += count;
        for (const role of roles) sum.roles[role] += 1;
      }
    },
    done: { rows, columns, total },
  };
}
