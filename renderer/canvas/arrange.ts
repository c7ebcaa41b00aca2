/**
 * Arranging anew what is on the canvas, on wish only: fcose from the present places (at this size it keeps less
 * stress than ForceAtlas2), then boxes that still touch are pushed apart. One step of the history.
 */
import type { Core } from 'cytoscape';
import type { EntityId } from '../../graph-data/model/ids.ts';
import { announce } from '../state/announcement/index.ts';
import { currentGraph, move } from '../state/graph/index.ts';
import type { Box, Point } from '../state/layout/geometry.ts';
import { separate } from '../state/layout/separate.ts';
import { fit } from './view-fit.ts';

/** Room between boxes, in canvas pixels. */
const SPACE = 18;

const OPTIONS = {
  name: 'fcose',
  quality: 'proof',
  randomize: false,
  animate: false,
  fit: false,
  nodeDimensionsIncludeLabels: false,
  idealEdgeLength: 170,
  nodeRepulsion: 14_000,
  nodeSeparation: 120,
  packComponents: true,
} as const;

function boxes(cy: Core): Map<EntityId, Box> {
  return new Map(
    cy.nodes().map((node) => {
      const { x, y } = node.position();
      return [node.id() as EntityId, { x, y, width: node.width(), height: node.height() }] as const;
    }),
  );
}

export function arrange(cy: Core): void {
  const { nodes, pinned, locked } = currentGraph();
  if (nodes.size < 3) return;
  if (locked) {
    announce({ kind: 'held' });
    return;
  }
  const fixedNodeConstraint = [...pinned].map((id) => ({
    nodeId: id,
    position: cy.getElementById(id).position(),
  }));
  cy.layout({ ...OPTIONS, fixedNodeConstraint } as never).run();
  const placed = boxes(cy);
  const apart = separate([...placed.values()], SPACE);
  const places = new Map<EntityId, Point>(
    [...placed.keys()].map((id, index) => [id, apart[index] ?? { x: 0, y: 0 }]),
  );
  move(places, { kind: 'arranged' });
  fit(cy);
}
