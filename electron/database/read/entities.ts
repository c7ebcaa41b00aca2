/** Things, what is counted about them, and documents that belong together. */
import type { EntityRecord } from '../../../graph-data/model/entity.ts';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { Connection } from '../connection.ts';
import type { Relative, RoleCounts, WorkspaceCounts } from '../types.ts';
import { readCards } from './cards.ts';
import { type EntityRow, entityOf } from './records.ts';

export function readEntity(connection: Connection, id: EntityId): EntityRecord | null {
  const row = connection.prepare<[string], EntityRow>('SELECT * FROM entity WHERE id = ?').get(id);
  return row === undefined ? null : entityOf(row);
}

/** Every thing, for the graph in memory. */
export function readEntities(connection: Connection): readonly EntityRecord[] {
  return connection.prepare<[], EntityRow>('SELECT * FROM entity ORDER BY kind, id').all().map(entityOf);
}

function countBy(connection: Connection, sql: string): Readonly<Record<string, number>> {
  const rows = connection.prepare<[], { key: string; count: number }>(sql).all();
  return Object.fromEntries(rows.map(({ key, count }) => [key, count]));
}

export function readCounts(connection: Connection): WorkspaceCounts {
  const roles = countBy(
    connection,
    'SELECT role AS key, count(*) AS count FROM statement WHERE role IS NOT NULL GROUP BY role',
  );
  return {
    kinds: countBy(connection, 'SELECT kind AS key, count(*) AS count FROM entity GROUP BY kind'),
    roles: { lead: 0, support: 0, joint: 0, ...roles } satisfies RoleCounts,
    issueCount: connection.prepare<[], number>('SELECT count(*) FROM issue').pluck().get() ?? 0,
  };
}

interface RelativeRow {
  readonly relation: string;
  readonly direction: 'source' | 'target';
  readonly other: EntityId;
}

/** Documents this one is tied to by a claim (a routing slip and the paper it carries), both directions. */
const RELATIVES_SQL = `
  SELECT relation, 'source' AS direction, object AS other, statement.position AS place
  FROM statement JOIN document ON document.entity = statement.object WHERE subject = :id
  UNION ALL
  SELECT relation, 'target' AS direction, subject AS other, statement.position AS place
  FROM statement JOIN document ON document.entity = statement.subject WHERE object = :id
  ORDER BY place`;

export function readRelatives(connection: Connection, id: EntityId): readonly Relative[] {
  const rows = connection.prepare<[{ id: EntityId }], RelativeRow>(RELATIVES_SQL).all({ id });
  const cards = readCards(
    connection,
    rows.map((row) => row.other),
  );
  return rows.flatMap(({ relation, direction, other }) => {
    const card = cards.get(other);
    return card === undefined ? [] : [{ relation, direction, card }];
  });
}
