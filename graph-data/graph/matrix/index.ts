/** The matrix: pure functions for service, window and exports alike. */
export { groupOf } from './arrange.ts';
export { buildMatrix, type MatrixInput } from './build.ts';
export { folded } from './lines.ts';
export { ROLE_ORDER } from './sums.ts';
export type * from './types.ts';
export { EVERYTHING, usualSettings, viewMatrix } from './view.ts';
