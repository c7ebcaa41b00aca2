/** Cards: a thing in one line, read in one query however many are asked for. */
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { Connection } from '../connection.ts';
import type { Card } from '../types.ts';

interface CardRow {
  readonly id: EntityId;
  readonly kind: string;
  readonly name: string;
  readonly context: string | null;
  readonly number: string;
  readonly lead: number;
  readonly support: number;
  readonly joint: number;
}

const COLUMNS = 'id, kind, name, context, number, lead, support, joint';

export const CARDS_SQL = `
  SELECT ${COLUMNS} FROM entity WHERE id IN (SELECT value FROM json_each(?))`;

export const BUSIEST_SQL = `
  SELECT ${COLUMNS} FROM entity WHERE kind = ? AND duties > 0 ORDER BY duties DESC, name LIMIT ?`;

export function cardOf({ id, kind, name, context, number, lead, support, joint }: CardRow): Card {
  return { id, kind, name, context, number, roles: { lead, support, joint } };
}

/** Cards of the things that exist among `ids`. */
export function readCards(connection: Connection, ids: readonly EntityId[]): ReadonlyMap<EntityId, Card> {
  const rows = connection.prepare<[string], CardRow>(CARDS_SQL).all(JSON.stringify([...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, cardOf(row)]));
}

/** Cards in the order asked for, unknown ids passed over. */
export function cardsInOrder(connection: Connection, ids: readonly EntityId[]): readonly Card[] {
  const cards = readCards(connection, ids);
  return ids.flatMap((id) => cards.get(id) ?? []);
}

/** Things of a kind with the most duties (for a measure: the most bodies). */
export function readBusiest(connection: Connection, kind: string, limit: number): readonly Card[] {
  return connection.prepare<[string, number], CardRow>(BUSIEST_SQL).all(kind, limit).map(cardOf);
}
