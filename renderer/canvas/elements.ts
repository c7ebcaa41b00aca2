/** Records of the picture as cytoscape elements. */
import type { ElementDefinition } from 'cytoscape';
import type { GraphEdge } from '../bridge/contract.ts';
import type { PlacedNode } from '../state/graph/types.ts';
import { nodeFace, nodeText } from '../state/layout/node-face.ts';
import { relationFamily } from '../state/ontology/index.ts';
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

const MARKS: Readonly<Record<string, string>> = { lead: '●', joint: '◐', support: '○' };

/** The sign of a role; empty where a line has none. */
export const markOf = (role: string): string => MARKS[role] ?? '';

/**
 * A line's mark stands at the end where fewer lines meet: at the cards of a column, not in the bundle of the middle.
 */
export function markData(role: string, sourceLines: number, targetLines: number) {
  const mark = markOf(role);
  const atSource = sourceLines < targetLines;
  return { sourceMark: atSource ? mark : '', targetMark: atSource ? '' : mark };
}

/** A line; how it runs is laid when both its ends are on the canvas (`controllers/lines`). */
export function edgeElement({ id, source, target, relation, role }: GraphEdge): ElementDefinition {
  const bare = { run: 'curve', sourceEnd: '0% 0%', targetEnd: '0% 0%', distances: [0], weights: [0.5] };
  const unmarked = { sourceMark: '', targetMark: '', markOffset: 0 };
  return {
    group: 'edges',
    data: {
      ...{ id, source, target, relation },
      family: relationFamily(relation),
      role: role ?? 'structure',
      ...bare,
      ...unmarked,
    },
  };
}
