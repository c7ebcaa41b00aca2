/** Claims about one thing beyond its duties, with the card of the other end. */
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { Connection } from '../connection.ts';
import type { ThingClaim } from '../types.ts';
import { readCards } from './cards.ts';
import type { StatementRow } from './records.ts';
import { readTitles, withEvidence } from './statements.ts';

/** Two index look-ups rather than one OR, which would scan. */
export const CLAIMS_SQL = `
  SELECT * FROM statement WHERE subject = :id AND role IS NULL
  UNION
  SELECT * FROM statement WHERE object = :id AND role IS NULL
  ORDER BY position`;

/** In reading order; a claim of a thing about itself counts once, seen from its subject. */
export function readClaims(connection: Connection, id: EntityId): readonly ThingClaim[] {
  const rows = connection.prepare<[{ id: EntityId }], StatementRow>(CLAIMS_SQL).all({ id });
  const statements = withEvidence(connection, rows);
  const others = statements.map(({ subject, object }) => (subject === id ? object : subject));
  const cards = readCards(
    connection,
    others.filter((other): other is EntityId => other !== null),
  );
  const titles = readTitles(connection);
  return statements.map((statement, index) => {
    const other = others[index] ?? null;
    return {
      statement,
      direction: statement.subject === id ? 'source' : 'target',
      other: other === null ? null : (cards.get(other) ?? null),
      documentTitle: titles.get(statement.document) ?? '',
    };
  });
}
