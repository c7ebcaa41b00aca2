/** Back and forth in the history of the picture. */
import { announce } from '../announcement/index.ts';
import { type History, jump, redo, undo } from '../history/producers.ts';
import { nextTurn, useGraph } from './store.ts';
import type { PlacedGraph } from './types.ts';

/** False when there is nowhere to go. */
function show(next: History<PlacedGraph>): boolean {
  if (next === useGraph.getState().history) return false;
  nextTurn();
  useGraph.setState({ history: next, loading: false, failure: null, growth: null, concealed: [] });
  return true;
}

function step(stepper: typeof undo, kind: 'undone' | 'redone'): void {
  const { history } = useGraph.getState();
  const next = stepper(history);
  if (!show(next)) return;
  // What was undone is the step that led to the picture that was left; what is redone, to the one that is shown.
  const { step: what } = kind === 'undone' ? history.present : next.present;
  announce({ kind, what });
}

export const undoGraph = (): void => step(undo, 'undone');
export const redoGraph = (): void => step(redo, 'redone');

/** To any step of the history list: `place` counts from the oldest that is kept. */
export function jumpGraph(place: number): void {
  const next = jump(useGraph.getState().history, place);
  if (show(next)) announce({ kind: 'jumped', what: next.present.step });
}
