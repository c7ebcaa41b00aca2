/** What is marked, what is in focus, what is pinned and whether the picture is locked, as the canvas shows it. */
import type { Core } from 'cytoscape';
import { inFocus, useFocus } from '../../state/focus/index.ts';
import { currentGraph, shownGraph, useGraph } from '../../state/graph/index.ts';
import { useMarks } from '../../state/marks/index.ts';

function drawMarks(cy: Core): void {
  const { marks } = useMarks.getState();
  const ids: ReadonlySet<string> = marks;
  cy.batch(() => cy.nodes().forEach((node) => void node.toggleClass('marked', ids.has(node.id()))));
}

/** What is out of focus is pale and passed over by the hand. */
function drawFocus(cy: Core): void {
  const near: ReadonlySet<string> | null = inFocus(shownGraph(), useFocus.getState().focus);
  cy.batch(() => {
    cy.elements('.out-of-focus').removeClass('out-of-focus');
    if (!near) return;
    const far = cy.nodes().filter((node) => !near.has(node.id()));
    far.union(far.connectedEdges()).addClass('out-of-focus');
  });
}

function hold(cy: Core): void {
  const { pinned, locked } = currentGraph();
  const ids: ReadonlySet<string> = pinned;
  cy.autoungrabify(locked);
  cy.batch(() =>
    cy.nodes().forEach((node) => {
      const isPinned = ids.has(node.id());
      node.toggleClass('pinned', isPinned);
      if (isPinned) node.ungrabify();
      else node.grabify();
    }),
  );
}

/** Bound after the elements, so that what was just added is drawn as it is held. */
export function bindWork(cy: Core): () => void {
  const draw = (): void => {
    hold(cy);
    drawMarks(cy);
    drawFocus(cy);
  };
  draw();
  const stops = [
    useGraph.subscribe((now, before) => {
      if (now.history.present !== before.history.present) draw();
    }),
    useMarks.subscribe(() => drawMarks(cy)),
    useFocus.subscribe(() => drawFocus(cy)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
