/** What the user found right: claims, places that could not be read, role rules. One transaction a change. */
import type { ClaimReference } from '../../../graph-data/model/amendment.ts';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import type {
  ReviewAcceptance,
  ReviewItemId,
  RoleRuleConfirmation,
} from '../../../graph-data/model/review.ts';
import type { Connection } from '../connection.ts';
import { change } from './meta.ts';

/** What is accepted already stays as it was accepted. Tells how many were not. */
export function insertReviewAcceptances(
  connection: Connection,
  acceptances: readonly ReviewAcceptance[],
): number {
  const insert = connection.prepare(
    'INSERT OR IGNORE INTO review_acceptance VALUES (:item, :document, :claim, :batch, :author, :at)',
  );
  return change(connection, () =>
    acceptances.reduce((written, { claim, ...row }) => {
      const reference = claim === null ? null : JSON.stringify(claim);
      return written + insert.run({ ...row, claim: reference }).changes;
    }, 0),
  );
}

export function deleteReviewBatch(connection: Connection, batch: string): number {
  return change(
    connection,
    () => connection.prepare('DELETE FROM review_acceptance WHERE batch = ?').run(batch).changes,
  );
}

export function deleteReviewItems(connection: Connection, items: readonly ReviewItemId[]): number {
  const sql = 'DELETE FROM review_acceptance WHERE item IN (SELECT value FROM json_each(?))';
  return change(connection, () => connection.prepare(sql).run(JSON.stringify(items)).changes);
}

interface Row extends Omit<ReviewAcceptance, 'claim'> {
  readonly claim: string | null;
}

const COLUMNS = 'item, document, claim, batch, author, accepted_at AS at';

/** JSON that this file wrote. */
const acceptanceOf = ({ claim, ...row }: Row): ReviewAcceptance => ({
  ...row,
  claim: claim === null ? null : (JSON.parse(claim) as ClaimReference),
});

const ALL_SQL = `SELECT ${COLUMNS} FROM review_acceptance ORDER BY accepted_at, item`;

/** Two statements: with "this document or any" in one, the index of documents would not be used. */
export const DOCUMENT_ACCEPTANCES_SQL = `
  SELECT ${COLUMNS} FROM review_acceptance WHERE document = ? ORDER BY accepted_at, item`;

/** Of one document, or of all. */
export function readReviewAcceptances(
  connection: Connection,
  document: DocumentId | null,
): readonly ReviewAcceptance[] {
  const rows =
    document === null
      ? connection.prepare<[], Row>(ALL_SQL).all()
      : connection.prepare<[DocumentId], Row>(DOCUMENT_ACCEPTANCES_SQL).all(document);
  return rows.map(acceptanceOf);
}

/** The same without what finds the claims again, which thousands of marks do not need. */
export function readReviewMarks(
  connection: Connection,
  document: DocumentId | null,
): readonly Omit<ReviewAcceptance, 'claim'>[] {
  const all = 'SELECT item, document, batch, author, accepted_at AS at FROM review_acceptance';
  if (document === null) return connection.prepare<[], Omit<ReviewAcceptance, 'claim'>>(all).all();
  return connection
    .prepare<[DocumentId], Omit<ReviewAcceptance, 'claim'>>(`${all} WHERE document = ?`)
    .all(document);
}

/** Those of these items that are accepted. */
export function readAcceptancesOf(
  connection: Connection,
  items: readonly ReviewItemId[],
): readonly ReviewAcceptance[] {
  const sql = `SELECT ${COLUMNS} FROM review_acceptance WHERE item IN (SELECT value FROM json_each(?))`;
  return connection.prepare<[string], Row>(sql).all(JSON.stringify(items)).map(acceptanceOf);
}

/** Accepted places that no rule could read, of all documents. */
export function readAcceptedIssues(connection: Connection): readonly ReviewAcceptance[] {
  const sql = `SELECT ${COLUMNS} FROM review_acceptance WHERE claim IS NULL`;
  return connection.prepare<[], Row>(sql).all().map(acceptanceOf);
}

/** Accepted claims that are not there under the id they were accepted by. */
export function readLostAcceptances(connection: Connection): readonly ReviewAcceptance[] {
  const sql = `
    SELECT ${COLUMNS} FROM review_acceptance
    WHERE claim IS NOT NULL AND NOT EXISTS (SELECT 1 FROM statement WHERE statement.id = item)`;
  return connection.prepare<[], Row>(sql).all().map(acceptanceOf);
}

export function insertConfirmation(connection: Connection, confirmation: RoleRuleConfirmation): void {
  change(connection, () => {
    connection
      .prepare('INSERT OR REPLACE INTO role_rule_confirmation VALUES (:document, :rule, :author, :at)')
      .run(confirmation);
  });
}

export function deleteConfirmation(connection: Connection, document: DocumentId): void {
  change(connection, () => {
    connection.prepare('DELETE FROM role_rule_confirmation WHERE document = ?').run(document);
  });
}

export function readConfirmations(connection: Connection): readonly RoleRuleConfirmation[] {
  const sql =
    'SELECT document, rule, author, confirmed_at AS at FROM role_rule_confirmation ORDER BY document';
  return connection.prepare<[], RoleRuleConfirmation>(sql).all();
}

interface CountRow {
  readonly document: DocumentId;
  readonly count: number;
}

/** From the acceptances to their claims: left to itself, SQLite reads all claims in the order of their documents. */
export const ACCEPTED_COUNTS_SQL = `
  SELECT statement.document, count(*) AS count FROM review_acceptance
  CROSS JOIN statement ON statement.id = review_acceptance.item
  WHERE statement.basis = 'read' GROUP BY statement.document`;

/** How many of the claims read of each document are accepted under the id they have. */
export function readAcceptedCounts(connection: Connection): ReadonlyMap<DocumentId, number> {
  const rows = connection.prepare<[], CountRow>(ACCEPTED_COUNTS_SQL).all();
  return new Map(rows.map(({ document, count }) => [document, count]));
}
