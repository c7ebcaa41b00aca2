/** Marks a part of the picture and lets the rest step back, as long as the marked part is on the canvas. */
import type { CollectionReturnValue, Core } from 'cytoscape';
import { useGraph } from '../../state/graph/index.ts';
import { useHighlight } from '../../state/highlight/index.ts';

/** Room around what is marked, in pixels. */
const MARGIN = 56;

function markedOn(cy: Core): CollectionReturnValue {
  const { marked } = useHighlight.getState();
  return cy.elements().filter((element) => marked.has(element.id()));
}

/** The marked part fills the canvas, never larger than life. */
function bringIntoView(cy: Core): void {
  const shown = markedOn(cy);
  if (shown.empty()) return;
  // What was added may still be moving into view.
  cy.stop();
  cy.fit(shown, MARGIN);
  if (cy.zoom() <= 1) return;
  cy.zoom(1);
  cy.center(shown);
}

function mark(cy: Core): void {
  const shown = markedOn(cy);
  cy.batch(() => {
    cy.elements('.on-path, .off-path').removeClass('on-path off-path');
    if (shown.empty()) return;
    shown.addClass('on-path');
    cy.elements().not(shown).addClass('off-path');
  });
}

/** Bound after the elements, so that what was just added can be marked. */
export function bindHighlight(cy: Core): () => void {
  mark(cy);
  const show = (): void => {
    mark(cy);
    bringIntoView(cy);
  };
  const stops = [useHighlight.subscribe(show), useGraph.subscribe(() => mark(cy))];
  return () => {
    for (const stop of stops) stop();
  };
}
