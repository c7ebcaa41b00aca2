/** Marks a part of the picture and lets the rest step back, as long as the marked part is on the canvas. */
import type { Core } from 'cytoscape';
import { useGraph } from '../../state/graph/index.ts';
import { useHighlight } from '../../state/highlight/index.ts';

function mark(cy: Core): void {
  const { marked } = useHighlight.getState();
  const shown = cy.elements().filter((element) => marked.has(element.id()));
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
  const stops = [useHighlight.subscribe(() => mark(cy)), useGraph.subscribe(() => mark(cy))];
  return () => {
    for (const stop of stops) stop();
  };
}
