/** What is undone and redone in which view. */
import type { ViewName } from '../../bridge/contract.ts';
import { useGraph } from '../../state/graph/index.ts';
import { redoJudgement, undoJudgement, useJudgements } from '../../state/judgements/index.ts';
import { redoPicture, undoPicture } from '../../state/naming/index.ts';
import { undoOwnMap, useOwnMap } from '../../state/places/index.ts';

/** Where the picture stands among its steps; refreshing it after a decision is no step. Of many steps the first are forgotten, so their number alone does not tell. */
function pictureSteps(): readonly unknown[] {
  const { past, present, future } = useGraph.getState().history;
  return [past.length, present.step, future.length];
}

let stepsAtDecision: readonly unknown[] = [];
useJudgements.subscribe(({ turn }, before) => {
  if (turn !== before.turn) stepsAtDecision = pictureSteps();
});

/** True while the picture has made no step since the last decision. */
const isDecisionLast = (): boolean => pictureSteps().every((part, at) => part === stepsAtDecision[at]);

/** Undo belongs to what is looked at and came last: in the graph its steps, unless something was decided since; else decisions. */
export function undoIn(view: ViewName): () => unknown {
  if (view === 'graph')
    return isDecisionLast() && useJudgements.getState().past.length > 0 ? undoJudgement : undoPicture;
  return view === 'places' && useOwnMap.getState().undoable ? undoOwnMap : undoJudgement;
}

/** The own map has no way forward: loading it again is one. */
export function redoIn(view: ViewName): () => unknown {
  if (view !== 'graph') return redoJudgement;
  return isDecisionLast() && useJudgements.getState().future.length > 0 ? redoJudgement : redoPicture;
}
