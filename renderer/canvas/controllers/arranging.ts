/** Lays the picture out on wish, in a worker; the answer is one step of the history. Never by itself. */
import type { Core } from 'cytoscape';
import { announce } from '../../state/announcement/index.ts';
import { useArranging } from '../../state/arranging/index.ts';
import { shownPart } from '../../state/focus/index.ts';
import { currentGraph, move, useGraph } from '../../state/graph/index.ts';
import { focusOf, type Places } from '../../state/layout/arrangements/index.ts';
import type { LayoutName } from '../../state/layout/arrangements/names.ts';
import { useSelection } from '../../state/selection/index.ts';
import { useViewport } from '../../state/viewport/index.ts';
import type { LayoutQuestion } from '../layout/arrange-picture.ts';

type Answer = (places: Places) => void;

const startWorker = (): Worker =>
  new Worker(new URL('../layout/layout-worker.ts', import.meta.url), { type: 'module' });

/** One layout at a time; the worker is kept for the next one unless it had to be stopped. */
function layoutDesk() {
  let worker: Worker | null = null;
  const stop = (): void => {
    worker?.terminate();
    worker = null;
  };
  const ask = (question: LayoutQuestion, answer: Answer, fail: () => void): void => {
    worker ??= startWorker();
    worker.onmessage = ({ data }: MessageEvent<Places>) => answer(data);
    worker.onerror = fail;
    worker.postMessage(question);
  };
  return { ask, stop };
}

/** Of a canvas that is not laid out yet there is no shape. */
const shapeOf = (cy: Core): number => Math.max(1, cy.width()) / Math.max(1, cy.height());

export function bindArranging(cy: Core): () => void {
  const desk = layoutDesk();
  const finish = (): void => useArranging.setState({ running: null });
  const stop = (): void => {
    desk.stop();
    finish();
  };
  const arrange = (layout: LayoutName): void => {
    if (useArranging.getState().running) stop();
    const graph = currentGraph();
    const shown = shownPart();
    const focus = focusOf(shown, useSelection.getState().entity);
    if (graph.locked) announce({ kind: 'held' });
    if (graph.locked || !focus) return;
    const cancel = (): void => {
      stop();
      announce({ kind: 'notArranged', layout });
    };
    useArranging.setState({ running: { layout, cancel } });
    const answer: Answer = (places) => {
      finish();
      if (!move(places, { kind: 'arranged', layout })) announce({ kind: 'arrangedAlready', layout });
    };
    desk.ask({ layout, graph, shown, focus, shape: shapeOf(cy) }, answer, cancel);
  };
  const stops = [
    useViewport.subscribe(({ wish, turn }, before) => {
      if (wish?.kind === 'arrange' && turn !== before.turn) arrange(wish.layout);
    }),
    // Places that were found for another picture would tear this one apart.
    useGraph.subscribe((now, before) => {
      if (now.history.present !== before.history.present) useArranging.getState().running?.cancel();
    }),
  ];
  return () => {
    for (const unsubscribe of stops) unsubscribe();
    stop();
  };
}
