/** Clicks become the shared selection, and the shared selection becomes visible. */
import type { Core, EventObject } from 'cytoscape';
import type { EntityId, StatementId } from '../../../graph-data/model/ids.ts';
import { currentGraph, useGraph } from '../../state/graph/index.ts';
import { openEvidence, select, useSelection } from '../../state/selection/index.ts';

function mark(cy: Core): void {
  const { entity, statement } = useSelection.getState();
  cy.batch(() => {
    cy.elements('.chosen').removeClass('chosen');
    if (entity) cy.getElementById(entity).addClass('chosen');
    if (statement) cy.getElementById(statement).addClass('chosen');
  });
}

/** A line's evidence opens beside the end that is selected, or beside the measure. */
function openEdge(id: StatementId): void {
  const edge = currentGraph().edges.get(id);
  if (!edge) return;
  const { entity } = useSelection.getState();
  if (entity !== edge.source && entity !== edge.target) select(edge.target);
  openEvidence(id);
}

export function bindSelection(cy: Core): () => void {
  // Ids on the canvas are the ids of the picture.
  const onNode = (event: EventObject): void => select(event.target.id() as EntityId);
  const onEdge = (event: EventObject): void => openEdge(event.target.id() as StatementId);
  cy.on('tap', 'node', onNode);
  cy.on('tap', 'edge', onEdge);
  mark(cy);
  const stops = [useSelection.subscribe(() => mark(cy)), useGraph.subscribe(() => mark(cy))];
  return () => {
    for (const stop of stops) stop();
    cy.off('tap', 'node', onNode);
    cy.off('tap', 'edge', onEdge);
  };
}
