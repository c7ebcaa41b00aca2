/** The one selection that outline, graph, detail and evidence share. */
import type { EntityId, StatementId } from '../../../graph-data/model/ids.ts';

export interface Selection {
  readonly entity: EntityId | null;
  /** The claim whose evidence is open. */
  readonly statement: StatementId | null;
  /** Things looked at before, oldest first, for 返回. */
  readonly trail: readonly EntityId[];
}

export const NOTHING_SELECTED: Selection = { entity: null, statement: null, trail: [] };
const TRAIL_LIMIT = 50;

/** Turning to another thing closes the evidence of the last one. */
export function selectEntity(selection: Selection, id: EntityId): Selection {
  if (selection.entity === id) return selection;
  const trail = selection.entity
    ? [...selection.trail, selection.entity].slice(-TRAIL_LIMIT)
    : selection.trail;
  return { entity: id, statement: null, trail };
}

export function selectStatement(selection: Selection, id: StatementId | null): Selection {
  return selection.statement === id ? selection : { ...selection, statement: id };
}

export function goBack(selection: Selection): Selection {
  const previous = selection.trail.at(-1);
  if (!previous) return selection;
  return { entity: previous, statement: null, trail: selection.trail.slice(0, -1) };
}
