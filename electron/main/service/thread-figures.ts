/** Printed figures and contradictions in the words of the contract. */
import { type Figure, figureOf as toFigure } from '../../../graph-data/graph/figures/index.ts';
import { type Contradiction, conflictFinding } from '../../../graph-data/graph/index.ts';
import type { EntityId, FindingId } from '../../../graph-data/model/ids.ts';
import type { Statement } from '../../../graph-data/model/statement.ts';
import type { ConflictSide, FigureConflict, FindingAcceptance, Place } from '../../bridge/contract.ts';
import type { ThreadGround } from './thread-ground.ts';

export type Answered = ReadonlyMap<FindingId, FindingAcceptance>;

/** Where a claim stands: its first place. */
export function placeOf({ documents }: ThreadGround, { id, document, evidence }: Statement): Place {
  return { statement: id, document: documents.get(document) ?? null, line: evidence[0]?.line ?? 0 };
}

/** Null when the thing is no figure. */
export function figureOf({ entities, observed }: ThreadGround, id: EntityId): Figure | null {
  const entity = entities.get(id);
  return entity === undefined ? null : toFigure(entity, entities.get(observed.get(id) ?? id));
}

function sideOf(ground: ThreadGround, id: EntityId): ConflictSide | null {
  const [figure, statement] = [figureOf(ground, id), ground.stated.get(id)];
  return figure === null || statement === undefined ? null : { ...placeOf(ground, statement), figure };
}

/** A contradiction with both sides; none where a side is no longer stated by any document. */
export function toConflict(
  ground: ThreadGround,
  contradiction: Contradiction,
  answered: Answered,
): readonly FigureConflict[] {
  const { statement, reason, guess, confidence } = contradiction;
  const [earlier, later] = [sideOf(ground, contradiction.earlier), sideOf(ground, contradiction.later)];
  if (earlier === null || later === null) return [];
  const id = conflictFinding(contradiction);
  return [{ id, statement, earlier, later, reason, guess, confidence, resolved: answered.get(id) ?? null }];
}
