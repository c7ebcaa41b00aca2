/** A drag becomes one step of the history when the hand lets go. */
import type { Core, EventObject } from 'cytoscape';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { move } from '../../state/graph/index.ts';

export function bindDrag(cy: Core): () => void {
  const onFree = (event: EventObject): void => {
    const { x, y } = event.target.position();
    move(new Map([[event.target.id() as EntityId, { x, y }]]));
  };
  cy.on('dragfree', 'node', onFree);
  return () => cy.off('dragfree', 'node', onFree);
}
