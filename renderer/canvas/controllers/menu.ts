/** The right button asks for the context menu of what is under it. */
import type { Core, EventObject } from 'cytoscape';
import type { EntityId, StatementId } from '../../../graph-data/model/ids.ts';

export interface MenuRequest {
  readonly node: EntityId | null;
  readonly edge: StatementId | null;
  /** In pixels of the canvas container. */
  readonly x: number;
  readonly y: number;
}

export type OpenMenu = (request: MenuRequest) => void;

export function bindMenu(cy: Core, open: OpenMenu): () => void {
  const onContext = (event: EventObject): void => {
    const target = event.target;
    const isElement = target !== cy;
    open({
      node: isElement && target.isNode() ? (target.id() as EntityId) : null,
      edge: isElement && target.isEdge() ? (target.id() as StatementId) : null,
      ...event.renderedPosition,
    });
  };
  cy.on('cxttap', onContext);
  return () => cy.off('cxttap', onContext);
}
