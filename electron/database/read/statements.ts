/** Claims and the duties among them. */

import type { DocumentId, EntityId, StatementId } from '../../../graph-data/model/ids.ts';
import type { Evidence } from '../../../graph-data/model/locator.ts';
import type { Role, Statement } from '../../../graph-data/model/statement.ts';
import { relations } from '../../../graph-data/ontology/index.ts';
import type { Connection } from '../connection.ts';
import type { DutyClaim } from '../types.ts';
import { readCards } from './cards.ts';
import { type EvidenceRow, evidenceOf, type Shelf, type StatementRow, statementOf } from './records.ts';
import { stringShelf } from './string-shelf.ts';

/** Which end of a claim the asked thing is, or the document the claim stands in. */
export type DutyFilter =
  | { readonly by: 'subject' | 'object'; readonly id: EntityId }
  | { readonly by: 'document'; readonly id: DocumentId };

export const DUTIES_SQL: Readonly<Record<DutyFilter['by'], string>> = {
  subject: 'SELECT * FROM statement WHERE subject = ? AND role IS NOT NULL ORDER BY position',
  object: 'SELECT * FROM statement WHERE object = ? AND role IS NOT NULL ORDER BY position',
  document: 'SELECT * FROM statement WHERE document = ? AND role IS NOT NULL ORDER BY position',
};

export const EVIDENCE_SQL = `
  SELECT * FROM evidence WHERE statement IN (SELECT value FROM json_each(?)) ORDER BY statement, ordinal`;

/** The role a claim gives, said by itself or by its relation; null for every other relation. */
export function roleOf(statement: Pick<Statement, 'relation' | 'qualifiers'>): Role | null {
  return statement.qualifiers.role ?? relations.get(statement.relation)?.role ?? null;
}

export function withEvidence(
  connection: Connection,
  rows: readonly StatementRow[],
  kept?: Shelf,
): readonly Statement[] {
  const places = connection
    .prepare<[string], EvidenceRow>(EVIDENCE_SQL)
    .all(JSON.stringify(rows.map((row) => row.id)));
  const byStatement = groupByStatement(places);
  return rows.map((row) => {
    const evidence = byStatement.get(row.id) ?? [];
    return statementOf(
      row,
      evidence.map((place) => evidenceOf(place, kept)),
      kept,
    );
  });
}

function groupByStatement(places: readonly EvidenceRow[]): ReadonlyMap<StatementId, readonly EvidenceRow[]> {
  const groups = new Map<StatementId, EvidenceRow[]>();
  for (const place of places) {
    const group = groups.get(place.statement);
    if (group === undefined) groups.set(place.statement, [place]);
    else group.push(place);
  }
  return groups;
}

export function readStatement(connection: Connection, id: StatementId): Statement | null {
  const row = connection.prepare<[string], StatementRow>('SELECT * FROM statement WHERE id = ?').get(id);
  return row === undefined ? null : (withEvidence(connection, [row])[0] ?? null);
}

/** The claims of one document, in reading order. */
export function readStatementsOf(
  connection: Connection,
  document: DocumentId,
  kept?: Shelf,
): readonly Statement[] {
  const sql = 'SELECT * FROM statement WHERE document = ? ORDER BY position';
  return withEvidence(connection, connection.prepare<[string], StatementRow>(sql).all(document), kept);
}

/** Every claim in reading order, for the graph in memory; equal ids are kept once, and rows are let go one by one. */
export function readStatements(connection: Connection): readonly Statement[] {
  const shelf = stringShelf();
  const places = new Map<StatementId, Evidence[]>();
  const evidence = connection.prepare<[], EvidenceRow>('SELECT * FROM evidence ORDER BY statement, ordinal');
  for (const row of evidence.iterate()) {
    const place = evidenceOf(row, shelf);
    const known = places.get(row.statement);
    if (known === undefined) places.set(shelf(row.statement), [place]);
    else known.push(place);
  }
  const statements: Statement[] = [];
  for (const row of connection
    .prepare<[], StatementRow>('SELECT * FROM statement ORDER BY position')
    .iterate())
    statements.push(statementOf(row, places.get(row.id) ?? [], shelf));
  return statements;
}

interface ParentRow {
  readonly id: EntityId;
  readonly parent: EntityId | null;
}

function readParents(connection: Connection, measures: readonly EntityId[]): ReadonlyMap<EntityId, EntityId> {
  const sql = 'SELECT id, parent FROM section WHERE id IN (SELECT value FROM json_each(?))';
  const rows = connection.prepare<[string], ParentRow>(sql).all(JSON.stringify(measures));
  return new Map(rows.flatMap(({ id, parent }) => (parent === null ? [] : [[id, parent] as const])));
}

export function readTitles(connection: Connection): ReadonlyMap<DocumentId, string> {
  const sql = `
    SELECT document.id, coalesce(title, document.number, source_file.name) AS title
    FROM document JOIN source_file ON source_file.sha256 = document.file`;
  const rows = connection.prepare<[], { id: DocumentId; title: string }>(sql).all();
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/** Duties of a body (in document order), of a measure (in printed order) or of a whole document. */
export function readDuties(connection: Connection, filter: DutyFilter): readonly DutyClaim[] {
  const rows = connection.prepare<[string], StatementRow>(DUTIES_SQL[filter.by]).all(filter.id);
  const statements = withEvidence(connection, rows);
  return asDuties(connection, statements);
}

/** The claims among these that are duties, each with the cards of its ends. */
export function asDuties(connection: Connection, statements: readonly Statement[]): readonly DutyClaim[] {
  const measures = statements.flatMap((statement) => statement.object ?? []);
  const parents = readParents(connection, measures);
  const cards = readCards(connection, [
    ...statements.map((statement) => statement.subject),
    ...measures,
    ...parents.values(),
  ]);
  const titles = readTitles(connection);
  return statements.flatMap((statement) => {
    const role = roleOf(statement);
    const agency = cards.get(statement.subject);
    const measure = statement.object === null ? undefined : cards.get(statement.object);
    if (role === null || agency === undefined || measure === undefined) return [];
    const parent = parents.get(measure.id);
    const section = parent === undefined ? null : (cards.get(parent) ?? null);
    return [
      { statement, role, agency, measure, section, documentTitle: titles.get(statement.document) ?? '' },
    ];
  });
}
