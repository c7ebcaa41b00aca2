/** The picture of things that were chosen elsewhere, in the matrix, an analysis or the overview. */
import type { GraphPiece } from '../../bridge/contract.ts';
import * as produce from './producers.ts';
import type { PlacedGraph } from './types.ts';

/** More things than this, each set beside what it is linked to, make a tower whose names cannot be read. */
const MOST_BESIDE = 12;
/** Width over height of a canvas between its panels; there may be none yet. */
const SHAPE = 1.2;

/** Few beside what they are linked to, many in layers: who carries, then what is carried. */
export async function assemble(piece: GraphPiece): Promise<PlacedGraph> {
  const beside = produce.startAmong(piece);
  if (beside.start === null || beside.nodes.size <= MOST_BESIDE) return beside;
  // Loaded when it is first needed: the layers bring a library with them.
  const { ARRANGEMENTS, settle } = await import('../layout/arrangements/index.ts');
  return produce.move(beside, settle(beside, ARRANGEMENTS.layered(beside, beside.start, SHAPE)));
}
