/** Records of the picture as cytoscape elements. */
import type { ElementDefinition } from 'cytoscape';
import type { GraphEdge } from '../bridge/contract.ts';
import type { PlacedGraph, PlacedNode } from '../state/graph/types.ts';
import { nodeFace, nodeText } from '../state/layout/node-face.ts';
import { routeOf } from './routing.ts';
import { folder, sheet } from './shapes.ts';

export function nodeElement({ card, position }: PlacedNode): ElementDefinition {
  const face = nodeFace(card);
  return {
    group: 'nodes',
    data: {
      id: card.id,
      kind: card.kind,
      label: face.lines.join('\n'),
      full: nodeText(card),
      width: face.width,
      height: face.height,
      outline: card.kind === 'section' ? folder(face) : sheet(face),
    },
    position: { ...position },
  };
}

function boxOf({ card, position }: PlacedNode) {
  const { width, height } = nodeFace(card);
  return { ...position, width, height };
}

const MARKS = { lead: '●', joint: '◐', support: '○' } as const;

/**
 * A line's mark stands at the end where fewer lines meet: at the cards of a column, not in the bundle of the middle.
 */
export function markData(role: GraphEdge['role'], sourceLines: number, targetLines: number) {
  const mark = role ? MARKS[role] : '';
  const atSource = sourceLines < targetLines;
  return { sourceMark: atSource ? mark : '', targetMark: atSource ? '' : mark };
}

/** A line between two things of the picture; null when an end is missing. */
export function edgeElement(graph: PlacedGraph, edge: GraphEdge): ElementDefinition | null {
  const { id, source, target, relation, role } = edge;
  const [from, to] = [graph.nodes.get(source), graph.nodes.get(target)];
  if (!from || !to) return null;
  const route = routeOf(boxOf(from), boxOf(to));
  return { group: 'edges', data: { id, source, target, relation, role: role ?? 'structure', ...route } };
}
