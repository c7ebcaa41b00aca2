/** Claims and their places → rows. */
import type { Statement } from '../../../graph-data/model/statement.ts';
import type { Connection } from '../connection.ts';
import { roleOf } from '../read/statements.ts';

/** Writes the claims in the order given, which becomes their reading order. */
export function insertStatements(connection: Connection, statements: readonly Statement[]): void {
  const insert = connection.prepare(`
    INSERT INTO statement VALUES (:id, :subject, :relation, :object, :role, :qualifiers, :document, :origin,
      :basis, :rule, :confidence, :position)`);
  const insertPlaces = evidenceWriter(connection);
  statements.forEach((statement, position) => {
    const { id, subject, relation, object, document, origin, basis, rule, confidence } = statement;
    const qualifiers = JSON.stringify(statement.qualifiers);
    const row = { id, subject, relation, object, document, origin, basis, rule, confidence };
    insert.run({ ...row, role: roleOf(statement), qualifiers, position });
    insertPlaces(statement);
  });
}

function evidenceWriter(connection: Connection): (statement: Statement) => void {
  const insert = connection.prepare(`
    INSERT INTO evidence VALUES (:statement, :ordinal, :document, :section, :measure, :paragraph, :line,
      :start, :end, :wording)`);
  return (statement) => {
    statement.evidence.forEach(({ range, ...place }, ordinal) => {
      insert.run({ statement: statement.id, ordinal, ...place, ...range });
    });
  };
}
