/** Clicks become the shared selection, and the shared selection becomes visible. */
import type { Core, EventObject } from 'cytoscape';
import type { EntityId, StatementId } from '../../../graph-data/model/ids.ts';
import { currentGraph, useGraph } from '../../state/graph/index.ts';
import { clearMarks, toggleMark } from '../../state/marks/index.ts';
import { openEvidence, select, useSelection } from '../../state/selection/index.ts';
import { leaveCursor } from '../cursor.ts';

function mark(cy: Core): void {
  const { entity, statement } = useSelection.getState();
  cy.batch(() => {
    cy.elements('.chosen, .at-chosen').removeClass('chosen at-chosen');
    if (entity) cy.getElementById(entity).addClass('chosen').connectedEdges().addClass('at-chosen');
    if (statement) cy.getElementById(statement).addClass('chosen');
  });
}

/** Ctrl or Shift adds to what is marked. */
export function isAdding({ originalEvent }: EventObject): boolean {
  if (!(originalEvent instanceof MouseEvent)) return false;
  const { ctrlKey, metaKey, shiftKey } = originalEvent;
  return ctrlKey || metaKey || shiftKey;
}

/** A line's evidence opens beside the end that is selected, or beside the measure. */
export function openEdge(id: StatementId): void {
  const edge = currentGraph().edges.get(id);
  if (!edge) return;
  const { entity } = useSelection.getState();
  if (entity !== edge.source && entity !== edge.target) select(edge.target);
  openEvidence(id);
}

export function bindSelection(cy: Core): () => void {
  // Ids on the canvas are the ids of the picture.
  const onNode = (event: EventObject): void => {
    const id = event.target.id() as EntityId;
    leaveCursor(cy);
    if (isAdding(event)) toggleMark(id);
    else {
      clearMarks();
      select(id);
    }
  };
  const onGround = (event: EventObject): void => {
    if (event.target === cy && !isAdding(event)) clearMarks();
  };
  const onEdge = (event: EventObject): void => openEdge(event.target.id() as StatementId);
  cy.on('tap', 'node', onNode);
  cy.on('tap', 'edge', onEdge);
  cy.on('tap', onGround);
  mark(cy);
  const stops = [useSelection.subscribe(() => mark(cy)), useGraph.subscribe(() => mark(cy))];
  return () => {
    for (const stop of stops) stop();
    cy.off('tap', 'node', onNode);
    cy.off('tap', 'edge', onEdge);
    cy.off('tap', onGround);
  };
}
