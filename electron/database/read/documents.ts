/** Documents, their section trees, and what was reported about them. */
import type { RoleRule, RoleRuleId, SectionRecord } from '../../../graph-data/model/document.ts';
import type { DocumentId, EntityId } from '../../../graph-data/model/ids.ts';
import type { Issue } from '../../../graph-data/model/issue.ts';
import type { Connection } from '../connection.ts';
import type { Card, DocumentOverview, RoleRuleInForce } from '../types.ts';
import { cardsInOrder } from './cards.ts';
import {
  type DocumentRow,
  documentOf,
  type IssueRow,
  issueOf,
  type SectionRow,
  sectionOf,
} from './records.ts';

interface OverviewRow extends DocumentRow {
  readonly measures: number;
  readonly duties: number;
  readonly issues: number;
  readonly linked: number;
  readonly chosen_rule: RoleRuleId | null;
}

export const OVERVIEW_SQL = `
  SELECT document.*,
    (SELECT count(*) FROM section WHERE section.document = document.id AND is_measure = 1) AS measures,
    (SELECT count(*) FROM statement WHERE statement.document = document.id AND role IS NOT NULL) AS duties,
    (SELECT count(*) FROM issue WHERE issue.document = document.id) AS issues,
    EXISTS (SELECT 1 FROM linked_text WHERE linked_text.file = document.file) AS linked,
    (SELECT rule FROM role_rule_choice WHERE role_rule_choice.document = document.id) AS chosen_rule
  FROM document`;

function inForce(own: RoleRule, chosen: RoleRuleId | null): RoleRuleInForce {
  return chosen === null || chosen === own.id
    ? { ...own, chosen: false }
    : { id: chosen, statedAt: null, chosen: true };
}

function overviewOf(row: OverviewRow): DocumentOverview {
  const document = documentOf(row);
  return {
    document,
    roleRule: inForce(document.roleRule, row.chosen_rule),
    measureCount: row.measures,
    dutyCount: row.duties,
    issueCount: row.issues,
    linked: row.linked === 1,
  };
}

export function readDocuments(connection: Connection): readonly DocumentOverview[] {
  return connection.prepare<[], OverviewRow>(`${OVERVIEW_SQL} ORDER BY position`).all().map(overviewOf);
}

export function readDocument(connection: Connection, id: DocumentId): DocumentOverview | null {
  const row = connection.prepare<[string], OverviewRow>(`${OVERVIEW_SQL} WHERE document.id = ?`).get(id);
  return row === undefined ? null : overviewOf(row);
}

/** The document whose thing in the graph this is. */
export function readDocumentOfEntity(connection: Connection, id: EntityId): DocumentOverview | null {
  const row = connection.prepare<[string], OverviewRow>(`${OVERVIEW_SQL} WHERE document.entity = ?`).get(id);
  return row === undefined ? null : overviewOf(row);
}

/** Headings of a document in printed order. */
export function readSections(connection: Connection, document: DocumentId): readonly SectionRecord[] {
  const sql = 'SELECT * FROM section WHERE document = ? ORDER BY position';
  return connection.prepare<[string], SectionRow>(sql).all(document).map(sectionOf);
}

export function readSection(connection: Connection, id: EntityId): SectionRecord | null {
  const row = connection.prepare<[string], SectionRow>('SELECT * FROM section WHERE id = ?').get(id);
  return row === undefined ? null : sectionOf(row);
}

const ANCESTORS_SQL = `
  WITH RECURSIVE above (id, parent, distance) AS (
    SELECT id, parent, 0 FROM section WHERE id = ?
    UNION ALL
    SELECT section.id, section.parent, distance + 1 FROM above JOIN section ON section.id = above.parent
  )
  SELECT id FROM above ORDER BY distance DESC`;

/** The document and the headings down to this one, itself included; empty for anything but a heading. */
export function readPath(connection: Connection, id: EntityId): readonly Card[] {
  const headings = connection.prepare<[string], EntityId>(ANCESTORS_SQL).pluck().all(id);
  const sql =
    'SELECT document.entity FROM section JOIN document ON document.id = section.document WHERE section.id = ?';
  const document = connection.prepare<[string], EntityId>(sql).pluck().get(id);
  return cardsInOrder(connection, document === undefined ? [] : [document, ...headings]);
}

const MEASURES_BELOW_SQL = `
  WITH RECURSIVE below (id, position, is_measure) AS (
    SELECT id, position, is_measure FROM section WHERE parent = ?
    UNION ALL
    SELECT section.id, section.position, section.is_measure FROM below JOIN section ON section.parent = below.id
  )
  SELECT id FROM below WHERE is_measure = 1 ORDER BY position`;

const MEASURES_OF_DOCUMENT_SQL = `
  SELECT section.id FROM document JOIN section ON section.document = document.id
  WHERE document.entity = ? AND is_measure = 1 ORDER BY section.position`;

/** Measures below a heading, or all of a document, in printed order. */
export function readMeasuresBelow(connection: Connection, id: EntityId): readonly Card[] {
  const below = connection.prepare<[string], EntityId>(MEASURES_BELOW_SQL).pluck().all(id);
  const whole = connection.prepare<[string], EntityId>(MEASURES_OF_DOCUMENT_SQL).pluck().all(id);
  return cardsInOrder(connection, [...below, ...whole]);
}

export function readIssues(connection: Connection, document: DocumentId): readonly Issue[] {
  const sql = 'SELECT * FROM issue WHERE document = ? ORDER BY line, id';
  return connection.prepare<[string], IssueRow>(sql).all(document).map(issueOf);
}
