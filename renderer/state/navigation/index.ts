/** Going to a thing: one selection, and the picture follows when it has nothing to lose. */
import type { EntityId, StatementId } from '../../../graph-data/model/ids.ts';
import { addToGraph, currentGraph, startFrom } from '../graph/index.ts';
import { openEvidence, select } from '../selection/index.ts';
import { wishView } from '../viewport/index.ts';

/** Picked as a new question: the picture starts from it (undo brings the last one back). */
export function startWith(id: EntityId): void {
  select(id);
  void startFrom(id);
}

/** Shown in detail; on the canvas it is brought into view, an empty canvas starts from it. */
export function goTo(id: EntityId): void {
  const { nodes } = currentGraph();
  if (nodes.size === 0) {
    startWith(id);
    return;
  }
  select(id);
  if (nodes.has(id)) wishView({ kind: 'reveal', id });
}

/** Selected and put on the canvas beside what is there. */
export async function bring(id: EntityId): Promise<void> {
  select(id);
  await addToGraph(id);
  wishView({ kind: 'reveal', id });
}

/** Opens where a claim stands, with the thing it is about as the selection. */
export function showEvidence(statement: StatementId, about?: EntityId): void {
  if (about) select(about);
  openEvidence(statement);
}
