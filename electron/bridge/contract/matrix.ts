/** The responsibility matrix, in the words of the graph room: sorting and filtering there take what crosses here. */
export type { MatrixKind, MatrixModel } from '../../../graph-data/graph/matrix/types.ts';
