/**
 * The picture a second time, out of sight and drawn by the same controllers from the same state, without what belongs to
 * the hand alone: cursor, selection, marks, pins.
 */
import cytoscape, { type Collection, type Core } from 'cytoscape';
import type { GraphPart } from '../../bridge/contract.ts';
import { bindElements } from '../controllers/elements.ts';
import { bindHighlight } from '../controllers/highlight.ts';
import { leadNow } from '../controllers/routes.ts';
import { bindStyle } from '../controllers/style.ts';
import { bindWork } from '../controllers/work.ts';
import type { Medium } from '../palette.ts';

/** Room for the renderer to begin with; what is drawn does not depend on it. */
const STAGE = 'position: fixed; left: -4000px; top: 0; width: 800px; height: 600px; visibility: hidden';

function stage(): HTMLElement {
  const container = document.createElement('div');
  container.setAttribute('style', STAGE);
  container.setAttribute('aria-hidden', 'true');
  document.body.append(container);
  return container;
}

/** What was chosen; everything where nothing was. */
function chosenOf(cy: Core, { selected, things, claims }: GraphPart): Collection {
  if (!selected) return cy.elements();
  const kept = new Set<string>([...(things ?? []), ...(claims ?? [])]);
  return cy.elements().filter((element) => kept.has(element.id()));
}

/** Lets `see` look at the part of the picture as a canvas of its own, which is gone afterwards. */
export function withPictureOf<T>(part: GraphPart, medium: Medium, see: (cy: Core) => T): T {
  const container = stage();
  const cy = cytoscape({ container });
  const stops = [bindStyle(cy, medium), bindElements(cy), bindWork(cy), bindHighlight(cy)];
  try {
    // A fading that has just begun would be drawn half way.
    cy.style().selector('node, edge').style({ 'transition-duration': 0 }).update();
    cy.elements().removeClass('marked pinned');
    const chosen = chosenOf(cy, part);
    leadNow(cy, chosen.edges());
    // What was not chosen goes only now: what stays keeps its place, and its lines their way around the rest.
    cy.elements().not(chosen).remove();
    return see(cy);
  } finally {
    for (const stop of stops.reverse()) stop();
    cy.destroy();
    container.remove();
  }
}
