/** A double click asks what expanding would bring. */
import type { Core, EventObject } from 'cytoscape';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { askExpansion, type OpenExpansion } from '../expansion-request.ts';
import { isAdding } from './selection.ts';

export function bindExpansion(cy: Core, open: OpenExpansion): () => void {
  const onDouble = (event: EventObject): void => {
    if (!isAdding(event)) askExpansion(cy, event.target.id() as EntityId, open);
  };
  cy.on('dbltap', 'node', onDouble);
  return () => cy.off('dbltap', 'node', onDouble);
}
