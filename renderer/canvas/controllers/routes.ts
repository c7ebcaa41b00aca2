/** How each line runs and where its mark stands; lines follow the things they join while these move. */
import type { Core, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';
import type { Box } from '../../state/layout/geometry.ts';
import { markData } from '../elements.ts';
import { type Hub, routeOf } from '../routing.ts';

/** Fewer lines than this do not crowd an end. */
const CROWD = 4;

function boxOf(node: NodeSingular): Box {
  return { ...node.position(), width: node.data('width'), height: node.data('height') };
}

function hubOf(sourceLines: number, targetLines: number): Hub {
  if (Math.max(sourceLines, targetLines) < CROWD || sourceLines === targetLines) return null;
  return sourceLines > targetLines ? 'source' : 'target';
}

/** Draws one line anew. */
export function layLine(edge: EdgeSingular): void {
  const [source, target] = [edge.source(), edge.target()];
  const [sourceLines, targetLines] = [source.degree(false), target.degree(false)];
  edge.data({
    ...routeOf(boxOf(source), boxOf(target), hubOf(sourceLines, targetLines)),
    ...markData(edge.data('role'), sourceLines, targetLines),
  });
}

export function bindRoutes(cy: Core): () => void {
  const onMove = (event: EventObject): void => {
    const node: NodeSingular = event.target;
    cy.batch(() => node.connectedEdges().forEach(layLine));
  };
  cy.on('position', 'node', onMove);
  return () => cy.off('position', 'node', onMove);
}
