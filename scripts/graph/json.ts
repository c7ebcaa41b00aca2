/** The shipped graph as one plain value: documents, nodes, edges with their evidence. Shapes are in README.md. */
import type { Dataset } from '../../graph-data/model/dataset.ts';
import type { DocumentRecord, SectionRecord } from '../../graph-data/model/document.ts';
import type { EntityRecord } from '../../graph-data/model/entity.ts';
import type { Evidence } from '../../graph-data/model/locator.ts';
import type { Statement } from '../../graph-data/model/statement.ts';

/** One place of a claim. `section` and `measure` are printed number and heading, null where there is none. */
export interface GraphEvidence {
  readonly document: string;
  readonly section: string | null;
  readonly measure: string | null;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly origin: string;
  readonly rule: string;
}

export interface GraphJson {
  readonly documents: readonly Record<string, unknown>[];
  readonly nodes: readonly Record<string, unknown>[];
  readonly edges: readonly Record<string, unknown>[];
}

type SectionTitles = ReadonlyMap<string, string>;

/** The whole dataset as the headless interface prints it. Property statements are no edges. */
export function graphJson(dataset: Dataset): GraphJson {
  const titles: SectionTitles = new Map(dataset.sections.map((section) => [section.id, titleOf(section)]));
  return {
    documents: dataset.documents.map(documentJson),
    nodes: dataset.entities.map(nodeJson),
    edges: dataset.statements.flatMap((statement) => edgeJson(statement, titles)),
  };
}

const titleOf = (section: SectionRecord): string => `${section.number}${section.heading}`;

function documentJson(document: DocumentRecord): Record<string, unknown> {
  const { id, entity, type, title, number, issuer, date, classification, roleRule } = document;
  return { id, entity, type, title, number, issuer, date, classification, roleRule: roleRule.id };
}

/** `aliases` is a plain list of names; where each comes from is in `aliasSources`, in the same order. */
function nodeJson(entity: EntityRecord): Record<string, unknown> {
  return {
    ...entity.properties,
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    fullName: entity.fullName,
    aliases: entity.aliases.map((alias) => alias.name),
    aliasSources: entity.aliases.map((alias) => alias.source),
  };
}

function edgeJson(statement: Statement, titles: SectionTitles): readonly Record<string, unknown>[] {
  const { id, relation, subject, object, qualifiers, basis, confidence } = statement;
  if (object === null) return [];
  const evidence = statement.evidence.map((place) => evidenceJson(statement, place, titles));
  return [{ ...qualifiers, id, relation, source: subject, target: object, basis, confidence, evidence }];
}

function evidenceJson(statement: Statement, place: Evidence, titles: SectionTitles): GraphEvidence {
  const title = (id: string | null): string | null => (id === null ? null : (titles.get(id) ?? null));
  return {
    document: place.document,
    section: title(place.section),
    measure: title(place.measure),
    line: place.line,
    start: place.range.start,
    end: place.range.end,
    origin: statement.origin,
    rule: statement.rule,
  };
}
