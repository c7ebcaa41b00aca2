/** The graph as one plain value: documents, nodes with the claims about them alone, edges, all with their evidence. */
import type { DocumentRecord, SectionRecord } from '../../model/document.ts';
import type { EntityRecord } from '../../model/entity.ts';
import type { Evidence } from '../../model/locator.ts';
import type { Statement } from '../../model/statement.ts';
import { type Edge, type GraphSelection, isEdge, propertyClaims } from './selection.ts';

/** One place of a claim. `section` and `measure` are printed number and heading, null where there is none. */
export interface GraphEvidence {
  readonly document: string;
  readonly section: string | null;
  readonly measure: string | null;
  readonly paragraph: number;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly wording: string;
  readonly origin: string;
  readonly rule: string;
}

export interface GraphJson {
  readonly documents: readonly Record<string, unknown>[];
  readonly nodes: readonly Record<string, unknown>[];
  readonly edges: readonly Record<string, unknown>[];
}

type SectionTitles = ReadonlyMap<string, string>;

/** All of a selection as the headless interface prints it. */
export function graphJson({ documents, sections, entities, statements }: GraphSelection): GraphJson {
  const titles: SectionTitles = new Map(sections.map((section) => [section.id, titleOf(section)]));
  const claims = propertyClaims(statements);
  return {
    documents: documents.map(documentJson),
    nodes: entities.map((entity) => nodeJson(entity, claims.get(entity.id) ?? [], titles)),
    edges: statements.filter(isEdge).map((edge) => edgeJson(edge, titles)),
  };
}

const titleOf = (section: SectionRecord): string => `${section.number}${section.heading}`;

function documentJson(document: DocumentRecord): Record<string, unknown> {
  const { id, entity, type, title, number, issuer, date, classification, roleRule } = document;
  return { id, entity, type, title, number, issuer, date, classification, roleRule: roleRule.id };
}

/** `aliases` is a plain list of names; where each comes from is in `aliasSources`, in the same order. */
function nodeJson(
  entity: EntityRecord,
  claims: readonly Statement[],
  titles: SectionTitles,
): Record<string, unknown> {
  return {
    ...entity.properties,
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    fullName: entity.fullName,
    aliases: entity.aliases.map((alias) => alias.name),
    aliasSources: entity.aliases.map((alias) => alias.source),
    claims: claims.map((claim) => claimJson(claim, titles)),
  };
}

/** A claim about one thing alone; the value is among its qualifiers. */
function claimJson(claim: Statement, titles: SectionTitles): Record<string, unknown> {
  const { id, relation, qualifiers, basis, rule, confidence } = claim;
  const property = relation.replace(/^property:/u, '');
  return { ...qualifiers, id, property, basis, rule, confidence, evidence: placesOf(claim, titles) };
}

function edgeJson(edge: Edge, titles: SectionTitles): Record<string, unknown> {
  const { id, relation, subject, object, qualifiers, basis, confidence } = edge;
  const evidence = placesOf(edge, titles);
  return { ...qualifiers, id, relation, source: subject, target: object, basis, confidence, evidence };
}

const placesOf = (statement: Statement, titles: SectionTitles): readonly GraphEvidence[] =>
  statement.evidence.map((place) => evidenceJson(statement, place, titles));

function evidenceJson(statement: Statement, place: Evidence, titles: SectionTitles): GraphEvidence {
  const title = (id: string | null): string | null => (id === null ? null : (titles.get(id) ?? null));
  return {
    document: place.document,
    section: title(place.section),
    measure: title(place.measure),
    paragraph: place.paragraph,
    line: place.line,
    start: place.range.start,
    end: place.range.end,
    wording: place.wording,
    origin: statement.origin,
    rule: statement.rule,
  };
}
