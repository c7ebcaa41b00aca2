/** Rows → the model's records. The only place that knows how a record lies in its table. */
import type { DocumentRecord, DocumentType, SectionRecord } from '../../../graph-data/model/document.ts';
import type { EntityRecord } from '../../../graph-data/model/entity.ts';
import type { DocumentId, EntityId, Sha256, StatementId } from '../../../graph-data/model/ids.ts';
import type { Issue } from '../../../graph-data/model/issue.ts';
import type { Evidence } from '../../../graph-data/model/locator.ts';
import type { Basis, Origin, Role, Statement } from '../../../graph-data/model/statement.ts';

export interface EntityRow {
  readonly id: EntityId;
  readonly kind: string;
  readonly name: string;
  readonly full_name: string | null;
  readonly aliases: string;
  readonly properties: string;
}

export interface DocumentRow {
  readonly id: DocumentId;
  readonly entity: EntityId;
  readonly file: Sha256;
  readonly part: number;
  readonly type: DocumentType;
  readonly title: string | null;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly date: string | null;
  readonly classification: string | null;
  readonly role_rule: string;
  readonly range_start: number;
  readonly range_end: number;
  readonly first_line: number;
  readonly last_line: number;
}

export interface SectionRow {
  readonly id: EntityId;
  readonly document: DocumentId;
  readonly parent: EntityId | null;
  readonly level: number;
  readonly number: string;
  readonly heading: string;
  readonly is_measure: number;
  readonly position: number;
  readonly line: number;
  readonly heading_start: number;
  readonly heading_end: number;
  readonly range_start: number;
  readonly range_end: number;
}

export interface StatementRow {
  readonly id: StatementId;
  readonly subject: EntityId;
  readonly relation: string;
  readonly object: EntityId | null;
  readonly role: Role | null;
  readonly qualifiers: string;
  readonly document: DocumentId;
  readonly origin: Origin;
  readonly basis: Basis;
  readonly rule: string;
  readonly confidence: number;
}

export interface EvidenceRow {
  readonly statement: StatementId;
  readonly document: DocumentId;
  readonly section: EntityId | null;
  readonly measure: EntityId | null;
  readonly paragraph: number;
  readonly line: number;
  readonly range_start: number;
  readonly range_end: number;
  readonly wording: Sha256;
}

export interface IssueRow {
  readonly document: DocumentId;
  readonly line: number;
  readonly range_start: number | null;
  readonly range_end: number | null;
  readonly code: string;
  readonly message: string;
}

export function entityOf(row: EntityRow): EntityRecord {
  const { id, kind, name, full_name: fullName } = row;
  return {
    id,
    kind,
    name,
    fullName,
    aliases: JSON.parse(row.aliases),
    properties: JSON.parse(row.properties),
  };
}

export function documentOf(row: DocumentRow): DocumentRecord {
  const { id, entity, file, part, type, title, number, issuer, date, classification } = row;
  return {
    ...{ id, entity, file, part, type, title, number, issuer, date, classification },
    roleRule: JSON.parse(row.role_rule),
    range: { start: row.range_start, end: row.range_end },
    firstLine: row.first_line,
    lastLine: row.last_line,
  };
}

export function sectionOf(row: SectionRow): SectionRecord {
  const { id, document, parent, level, number, heading, line } = row;
  return {
    ...{ id, document, parent, level, number, heading, line },
    isMeasure: row.is_measure === 1,
    order: row.position,
    headingRange: { start: row.heading_start, end: row.heading_end },
    range: { start: row.range_start, end: row.range_end },
  };
}

/** Keeps a text or gives the equal one that is kept already. */
export type Shelf = <Text extends string | null>(text: Text) => Text;

const asItIs: Shelf = (text) => text;

/** @param kept where many claims are read, so that what stands in all of them is held once. */
export function statementOf(
  row: StatementRow,
  evidence: readonly Evidence[],
  kept: Shelf = asItIs,
): Statement {
  const { id, origin, basis, confidence } = row;
  return {
    ...{ id: kept(id), subject: kept(row.subject), relation: kept(row.relation), object: kept(row.object) },
    ...{ document: kept(row.document), rule: kept(row.rule), confidence },
    ...{ origin: kept(origin), basis: kept(basis) },
    qualifiers: JSON.parse(row.qualifiers),
    evidence,
  };
}

export function evidenceOf(row: EvidenceRow, kept: Shelf = asItIs): Evidence {
  const { document, section, measure, paragraph, line, wording } = row;
  return {
    ...{ document: kept(document), section: kept(section), measure: kept(measure) },
    ...{ paragraph, line, range: rangeOf(row), wording: kept(wording) },
  };
}

function rangeOf({ range_start: start, range_end: end }: EvidenceRow): Evidence['range'] {
  return { start, end };
}

export function issueOf(row: IssueRow): Issue {
  const { document, line, code, message, range_start: start, range_end: end } = row;
  return { document, line, code, message, range: start === null || end === null ? null : { start, end } };
}
