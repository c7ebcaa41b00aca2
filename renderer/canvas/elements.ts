/** Records of the picture as cytoscape elements. */
import type { ElementDefinition } from 'cytoscape';
import type { GraphEdge } from '../../electron/bridge/contract.ts';
import type { PlacedNode } from '../state/graph/types.ts';
import { nodeFace } from '../state/layout/node-face.ts';
import { folder, sheet } from './shapes.ts';

export function nodeElement({ card, position }: PlacedNode): ElementDefinition {
  const face = nodeFace(card);
  return {
    group: 'nodes',
    data: {
      id: card.id,
      kind: card.kind,
      label: face.lines.join('\n'),
      width: face.width,
      height: face.height,
      outline: card.kind === 'section' ? folder(face) : sheet(face),
    },
    position: { ...position },
  };
}

export function edgeElement({ id, source, target, relation, role }: GraphEdge): ElementDefinition {
  return { group: 'edges', data: { id, source, target, relation, role: role ?? 'structure' } };
}
