/** A double click brings the neighbours. */
import type { Core, EventObject } from 'cytoscape';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { expand } from '../../state/graph/index.ts';

export function bindExpansion(cy: Core): () => void {
  const onDouble = (event: EventObject): void => void expand(event.target.id() as EntityId);
  cy.on('dbltap', 'node', onDouble);
  return () => cy.off('dbltap', 'node', onDouble);
}
