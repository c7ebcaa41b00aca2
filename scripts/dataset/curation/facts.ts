/** Curated facts of documents: each becomes a statement of basis `curated` beside those that were read. */
import type { KnownHeader } from '../../../graph-data/extraction/claims/index.ts';
import type { Dataset } from '../../../graph-data/model/dataset.ts';
import type { DocumentRecord } from '../../../graph-data/model/document.ts';
import { type DocumentId, statementId } from '../../../graph-data/model/ids.ts';
import type { Statement } from '../../../graph-data/model/statement.ts';
import type { Texts } from '../checks/evidence.ts';
import { evidenceOf } from './places.ts';
import { type CuratedFact, type Numbered, ruleOf } from './records.ts';

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
export function applyFacts(dataset: Dataset, facts: readonly Numbered<CuratedFact>[], texts: Texts): Dataset {
  const statements = facts.map((fact) => statementOf(fact, documentOf(dataset, fact), texts));
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

function statementOf(fact: Numbered<CuratedFact>, document: DocumentRecord, texts: Texts): Statement {
  return {
    id: statementId('curated', fact.document, fact.property, fact.value),
    subject: document.entity,
    relation: `property:${fact.property}`,
    object: null,
    qualifiers: { value: fact.value, resolution: fact.reason },
    evidence: [evidenceOf(fact, document, texts)],
    document: fact.document,
    origin: 'structure',
    basis: 'curated',
    rule: ruleOf(fact),
    confidence: 1,
  };
}
