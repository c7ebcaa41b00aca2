/** Hovering fades everything that is not linked to what is under the hand, and tells a shortened label in full. */
import type { Core, EventObject } from 'cytoscape';

/** Milliseconds of rest before the rest fades: crossing the canvas does not flicker. */
const REST = 70;

function tell(container: HTMLElement, event: EventObject): void {
  const { full, label } = event.target.data();
  const isShortened = typeof full === 'string' && full !== String(label).replaceAll('\n', '');
  container.title = isShortened ? full : '';
  container.style.cursor = 'pointer';
}

export function bindHover(cy: Core, container: HTMLElement): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const clear = (): void => {
    clearTimeout(waiting);
    container.title = '';
    container.style.cursor = '';
    cy.batch(() => cy.elements('.faded, .near').removeClass('faded near'));
  };
  const fade = (event: EventObject): void => {
    clear();
    tell(container, event);
    const element = event.target;
    waiting = setTimeout(() => {
      const near = element.isNode() ? element.closedNeighborhood() : element.union(element.connectedNodes());
      cy.batch(() => {
        near.addClass('near');
        cy.elements().not(near).addClass('faded');
      });
    }, REST);
  };
  cy.on('mouseover', 'node, edge', fade);
  cy.on('mouseout', 'node, edge', clear);
  cy.on('grab', clear);
  return () => {
    clear();
    cy.off('mouseover', 'node, edge', fade);
    cy.off('mouseout', 'node, edge', clear);
    cy.off('grab', clear);
  };
}
