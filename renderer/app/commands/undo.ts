/** What is undone and redone in which view. */
import type { ViewName } from '../../bridge/contract.ts';
import { redoGraph, undoGraph } from '../../state/graph/index.ts';
import { redoJudgement, undoJudgement } from '../../state/judgements/index.ts';
import { undoOwnMap, useOwnMap } from '../../state/places/index.ts';

/** Undo belongs to what is looked at: the picture, the own map while it has a change; elsewhere the last answer to a finding. */
export function undoIn(view: ViewName): () => unknown {
  if (view === 'graph') return undoGraph;
  return view === 'places' && useOwnMap.getState().undoable ? undoOwnMap : undoJudgement;
}

/** The own map has no way forward: loading it again is one. */
export const redoIn = (view: ViewName): (() => unknown) => (view === 'graph' ? redoGraph : redoJudgement);
