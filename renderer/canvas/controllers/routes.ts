/** Lines follow the things they join while these move. */
import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Box } from '../../state/layout/geometry.ts';
import { routeOf } from '../routing.ts';

function boxOf(node: NodeSingular): Box {
  return { ...node.position(), width: node.data('width'), height: node.data('height') };
}

export function bindRoutes(cy: Core): () => void {
  const onMove = (event: EventObject): void => {
    const node: NodeSingular = event.target;
    cy.batch(() => {
      node.connectedEdges().forEach((edge) => {
        edge.data(routeOf(boxOf(edge.source()), boxOf(edge.target())));
      });
    });
  };
  cy.on('position', 'node', onMove);
  return () => cy.off('position', 'node', onMove);
}
