/** The right button asks for the context menu of what is under it. */
import type { Core, EventObject } from 'cytoscape';
import type { EntityId, StatementId } from '../../../graph-data/model/ids.ts';
import { marked } from '../../state/marks/index.ts';

export interface MenuRequest {
  readonly node: EntityId | null;
  readonly edge: StatementId | null;
  /** True when it is about everything that is marked. */
  readonly group: boolean;
  /** In pixels of the canvas container. */
  readonly x: number;
  readonly y: number;
}

export type OpenMenu = (request: MenuRequest) => void;

/** One of several marked things stands for all of them. */
const isOfGroup = (id: EntityId): boolean => marked().size > 1 && marked().has(id);

export function bindMenu(cy: Core, open: OpenMenu): () => void {
  const onContext = (event: EventObject): void => {
    const target = event.target;
    const isElement = target !== cy;
    const node = isElement && target.isNode() ? (target.id() as EntityId) : null;
    open({
      node,
      group: node !== null && isOfGroup(node),
      edge: isElement && target.isEdge() ? (target.id() as StatementId) : null,
      ...event.renderedPosition,
    });
  };
  cy.on('cxttap', onContext);
  return () => cy.off('cxttap', onContext);
}
