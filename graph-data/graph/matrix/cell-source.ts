/** Where a view gets its cells from, by the model's indexes. */
import type { Sums } from './sums.ts';
import type { MatrixCell, MatrixClaim } from './types.ts';

export interface CellSource {
  readonly sums: Sums;
  readonly at: (row: number, column: number) => MatrixCell | null;
  readonly claims: (cell: MatrixCell) => readonly MatrixClaim[];
}
