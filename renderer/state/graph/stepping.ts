/** Back and forth in the history of the picture. */
import { announce } from '../announcement/index.ts';
import { redo, undo } from '../history/producers.ts';
import { nextTurn, useGraph } from './store.ts';

function step(stepper: typeof undo, kind: 'undone' | 'redone'): void {
  const { history } = useGraph.getState();
  const next = stepper(history);
  if (next === history) return;
  nextTurn();
  useGraph.setState({ history: next, loading: false, failure: null, growth: null });
  // What was undone is the step that led to the picture that was left; what is redone, to the one that is shown.
  const { step: what } = kind === 'undone' ? history.present : next.present;
  announce({ kind, what });
}

export const undoGraph = (): void => step(undo, 'undone');
export const redoGraph = (): void => step(redo, 'redone');
