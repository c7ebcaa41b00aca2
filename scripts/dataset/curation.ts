/**
 * Curated facts: what a reader knows and no rule can read (a page without a title, a year that only the page's
 * content tells). One JSON record a line in `graph-data/dataset/curation.jsonl`, each with its locator and its
 * reason; each becomes a statement of basis `curated` beside those that were read.
 */
import type { KnownHeader } from '../../graph-data/extraction/claims/index.ts';
import type { Dataset } from '../../graph-data/model/dataset.ts';
import type { DocumentRecord } from '../../graph-data/model/document.ts';
import { type DocumentId, hashOf, statementId } from '../../graph-data/model/ids.ts';
import type { Statement } from '../../graph-data/model/statement.ts';
import type { Texts } from './checks/evidence.ts';

/** The facts of a document that may be curated. */
export type CuratedProperty = 'title' | 'date' | 'issuer';

export interface CuratedFact {
  readonly document: DocumentId;
  readonly property: CuratedProperty;
  readonly value: string;
  /** 1-based line of the file and UTF-16 range of the words the fact rests on. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** Curated facts from their file's text; empty lines are passed over. */
export function parseCuration(text: string): readonly CuratedFact[] {
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as CuratedFact]));
}

/** Curated dates, which the reading of figures needs: 今年 is a year only in a dated document. */
export function knownHeaders(facts: readonly CuratedFact[]): ReadonlyMap<DocumentId, KnownHeader> {
  return new Map(
    facts.flatMap(({ document, property, value }) =>
      property === 'date' ? [[document, { documentDate: value }] as const] : [],
    ),
  );
}

/**
 * The dataset with the facts applied: the document's record, its entity and one statement each.
 * @throws Error when a fact names a document or a place that is not there: curation must follow its documents.
 */
export function applyCuration(dataset: Dataset, facts: readonly CuratedFact[], texts: Texts): Dataset {
  const statements = facts.map((fact, index) => statementOf(fact, index, documentOf(dataset, fact), texts));
  const factsOf = (id: DocumentId): Record<string, string> =>
    Object.fromEntries(facts.flatMap((fact) => (fact.document === id ? [[fact.property, fact.value]] : [])));
  return {
    ...dataset,
    documents: dataset.documents.map((document) => ({ ...document, ...factsOf(document.id) })),
    entities: dataset.entities.map((entity) => {
      const document = dataset.documents.find((candidate) => candidate.entity === entity.id);
      if (document === undefined) return entity;
      const { title, ...properties } = factsOf(document.id);
      return { ...entity, name: title ?? entity.name, properties: { ...entity.properties, ...properties } };
    }),
    statements: [...dataset.statements, ...statements],
  };
}

function documentOf(dataset: Dataset, fact: CuratedFact): DocumentRecord {
  const document = dataset.documents.find((candidate) => candidate.id === fact.document);
  if (document === undefined) throw new Error(`curation: ${fact.document} (${fact.property}) is no document`);
  return document;
}

function statementOf(fact: CuratedFact, index: number, document: DocumentRecord, texts: Texts): Statement {
  const wording = texts.get(document.file)?.slice(fact.start, fact.end) ?? '';
  if (wording === '') throw new Error(`curation: no words at ${fact.start}–${fact.end} of ${fact.document}`);
  return {
    id: statementId('curated', fact.document, fact.property, fact.value),
    subject: document.entity,
    relation: `property:${fact.property}`,
    object: null,
    qualifiers: { value: fact.value, resolution: fact.reason },
    evidence: [
      {
        document: fact.document,
        section: null,
        measure: null,
        paragraph: 1,
        line: fact.line,
        range: { start: fact.start, end: fact.end },
        wording: hashOf(wording),
      },
    ],
    document: fact.document,
    origin: 'structure',
    basis: 'curated',
    rule: `curated:curation.jsonl#${index + 1}`,
    confidence: 1,
  };
}
