/** Accepted findings and chosen role rules: small tables of the user's own, one transaction a change. */
import type { RoleRuleId } from '../../../graph-data/model/document.ts';
import type { DocumentId, FindingId } from '../../../graph-data/model/ids.ts';
import type { Connection } from '../connection.ts';
import type { Acceptance } from '../types.ts';
import { change } from './meta.ts';

export function insertAcceptance(connection: Connection, acceptance: Acceptance): void {
  change(connection, () => {
    connection
      .prepare('INSERT OR REPLACE INTO finding_acceptance VALUES (:finding, :note, :author, :at)')
      .run(acceptance);
  });
}

export function deleteAcceptance(connection: Connection, finding: FindingId): void {
  change(connection, () => {
    connection.prepare('DELETE FROM finding_acceptance WHERE finding = ?').run(finding);
  });
}

export function readAcceptances(connection: Connection): readonly Acceptance[] {
  const sql = 'SELECT finding, note, author, accepted_at AS at FROM finding_acceptance ORDER BY finding';
  return connection.prepare<[], Acceptance>(sql).all();
}

export function insertRoleRule(
  connection: Connection,
  document: DocumentId,
  rule: RoleRuleId,
  at: Date,
): void {
  change(connection, () => {
    connection
      .prepare('INSERT OR REPLACE INTO role_rule_choice VALUES (?, ?, ?)')
      .run(document, rule, at.toISOString());
  });
}

export function deleteRoleRule(connection: Connection, document: DocumentId): void {
  change(connection, () => {
    connection.prepare('DELETE FROM role_rule_choice WHERE document = ?').run(document);
  });
}
