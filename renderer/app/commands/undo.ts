/** What is undone and redone in which view. */
import type { ViewName } from '../../bridge/contract.ts';
import { useGraph } from '../../state/graph/index.ts';
import { redoJudgement, undoJudgement, useJudgements } from '../../state/judgements/index.ts';
import { redoPicture, undoPicture } from '../../state/naming/index.ts';
import { undoOwnMap, useOwnMap } from '../../state/places/index.ts';

/** When the last decision was made; 0 without one. */
const lastDecision = (): number => useJudgements.getState().past.at(-1)?.at ?? 0;
const nextDecision = (): number => useJudgements.getState().future.at(-1)?.at ?? 0;

/** When the picture made the step that led to what it shows; 0 where there is none to take back. */
function lastStep(): number {
  const { past, present } = useGraph.getState().history;
  return past.length === 0 ? 0 : present.at;
}

/** A picture that is only read anew after a decision made no step. */
const nextStep = (): number => useGraph.getState().history.future[0]?.at ?? Number.POSITIVE_INFINITY;

/** Undo takes back what was done last: in the graph of its steps and of what was decided, elsewhere of decisions. */
export function undoIn(view: ViewName): () => unknown {
  if (view === 'graph') return lastDecision() > lastStep() ? undoJudgement : undoPicture;
  return view === 'places' && useOwnMap.getState().undoable ? undoOwnMap : undoJudgement;
}

/**
 * What was taken back comes again in the order in which it was done; a decision that the picture went on without does not. The own
 * map has no way forward: loading it again is one.
 */
export function redoIn(view: ViewName): () => unknown {
  if (view !== 'graph') return redoJudgement;
  const decision = nextDecision();
  return decision > lastStep() && decision < nextStep() ? redoJudgement : redoPicture;
}
