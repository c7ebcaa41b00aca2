/** The evidence nearest to a thing of the picture: that of its first duty, else of its first line. */
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { GraphEdge } from '../../bridge/contract.ts';
import { currentGraph, edgesOf } from '../graph/index.ts';
import { showEvidence } from '../navigation/index.ts';

function lineOf(id: EntityId): GraphEdge | undefined {
  const lines = edgesOf(currentGraph(), id);
  return lines.find(({ role }) => role !== null) ?? lines[0];
}

/** False for a thing that stands alone. */
export const hasEvidence = (id: EntityId): boolean => lineOf(id) !== undefined;

export function showEvidenceOf(id: EntityId): void {
  const line = lineOf(id);
  if (line) showEvidence(line.id, id);
}
