/** Printed figures and contradictions in the words of the contract. */
import { type Contradiction, conflictFinding } from '../../../graph-data/graph/index.ts';
import type { EntityId, FindingId } from '../../../graph-data/model/ids.ts';
import type { Statement } from '../../../graph-data/model/statement.ts';
import type {
  ConflictSide,
  FigureConflict,
  FindingAcceptance,
  Place,
  ThreadFigure,
} from '../../bridge/contract.ts';
import type { ThreadGround } from './thread-ground.ts';

export type Answered = ReadonlyMap<FindingId, FindingAcceptance>;

type Property = string | number | boolean | null | undefined;
const text = (value: Property): string | null => (typeof value === 'string' && value !== '' ? value : null);
const number = (value: Property): number | null => (typeof value === 'number' ? value : null);

/** The year a date or a period begins with. */
export function yearOf(date: string | null): number | null {
  const year = /^\d{4}/u.exec(date ?? '')?.[0];
  return year === undefined ? null : Number(year);
}

/** Where a claim stands: its first place. */
export function placeOf({ documents }: ThreadGround, { id, document, evidence }: Statement): Place {
  return { statement: id, document: documents.get(document) ?? null, line: evidence[0]?.line ?? 0 };
}

/** Null when the thing is no figure. */
export function figureOf({ entities, observed }: ThreadGround, id: EntityId): ThreadFigure | null {
  const entity = entities.get(id);
  if (entity?.kind !== 'observation') return null;
  const { properties } = entity;
  const indicator = entities.get(observed.get(id) ?? id);
  return {
    id,
    indicator: indicator?.name ?? entity.name,
    printed: text(properties['printed']) ?? '',
    period: text(properties['periodPrinted']),
    scope: text(indicator?.properties['scope']),
    amount: number(properties['amount']) ?? number(properties['value']),
    unit: text(properties['amountUnit']) ?? text(properties['unit']) ?? '',
    comparator: text(properties['comparator']) ?? 'eq',
    vague: properties['vague'] === true,
    year: yearOf(text(properties['periodTo'])) ?? yearOf(text(properties['date'])),
  };
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
  const { statement, reason, confidence } = contradiction;
  const [earlier, later] = [sideOf(ground, contradiction.earlier), sideOf(ground, contradiction.later)];
  if (earlier === null || later === null) return [];
  const id = conflictFinding(contradiction);
  return [{ id, statement, earlier, later, reason, confidence, resolved: answered.get(id) ?? null }];
}
