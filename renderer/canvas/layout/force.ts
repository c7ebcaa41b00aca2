/// <reference path="../fcose.d.ts" />
/**
 * Forces: what is linked comes together, the rest moves apart, from the places there are. fcose on a canvas of its own without
 * a screen; pinned things hold still and the others are laid around them.
 */
import cytoscape, { type ElementDefinition } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { PlacedGraph } from '../../state/graph/types.ts';
import type { Places } from '../../state/layout/arrangements/index.ts';
import { nodeFace } from '../../state/layout/node-face.ts';
import { withSeededChance } from './seeded-chance.ts';

cytoscape.use(fcose);

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
} as const;

/** Cards are given this much more room than they take, so that lines find a way between them. */
const STREET = 28;

function elementsOf({ nodes, edges }: PlacedGraph): ElementDefinition[] {
  const things = [...nodes].map(([id, { card, position }]) => {
    const { width, height } = nodeFace(card);
    const data = { id, width: width + STREET, height: height + STREET };
    return { group: 'nodes' as const, data, position: { ...position } };
  });
  const lines = [...edges.values()].map(({ id, source, target }) => ({
    group: 'edges' as const,
    data: { id, source, target },
  }));
  return [...things, ...lines];
}

/** Where forces bring everything; the same picture comes to rest at the same places. */
export function force(graph: PlacedGraph): Places {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
    elements: elementsOf(graph),
  });
  const fixedNodeConstraint = [...graph.pinned].flatMap((nodeId) => {
    const position = graph.nodes.get(nodeId)?.position;
    return position ? { nodeId, position: { ...position } } : [];
  });
  const options = { ...OPTIONS, ...(fixedNodeConstraint.length > 0 && { fixedNodeConstraint }) };
  withSeededChance(() => cy.layout(options).run());
  const places = new Map(cy.nodes().map((node) => [node.id() as EntityId, { ...node.position() }] as const));
  cy.destroy();
  return places;
}
