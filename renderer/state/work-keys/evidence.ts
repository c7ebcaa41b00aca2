/** Evidence asked for from the picture, where a panel beside it may have folded the one that shows evidence. */
import type { EntityId, StatementId } from '../../../graph-data/model/ids.ts';
import type { GraphEdge } from '../../bridge/contract.ts';
import { currentGraph, edgesOf } from '../graph/index.ts';
import { showEvidence } from '../navigation/index.ts';
import { setWorkbench } from '../workbench/index.ts';

/** Of a thing that of its first duty is nearest, else that of its first line. */
function lineOf(id: EntityId): GraphEdge | undefined {
  const lines = edgesOf(currentGraph(), id);
  return lines.find(({ role }) => role !== null) ?? lines[0];
}

/** The claim whose evidence is shown for it; null for a thing that stands alone. */
export const claimOf = (id: EntityId): StatementId | null => lineOf(id)?.id ?? null;

export function showEvidenceOfLine(line: StatementId, about: EntityId): void {
  showEvidence(line, about);
  setWorkbench({ detailOpen: true, detailWaits: false });
}

export function showEvidenceOf(id: EntityId): void {
  const line = lineOf(id);
  if (line) showEvidenceOfLine(line.id, id);
}
