/** A dataset as if some of its documents had never been read. */
import type { Dataset } from '../model/dataset.ts';
import type { DocumentId, EntityId } from '../model/ids.ts';
import type { Statement } from '../model/statement.ts';

/** Everything the records name: what nothing names any more is gone with the documents that did. */
function namedIn({ documents, sections, statements }: Omit<Dataset, 'entities'>): ReadonlySet<EntityId> {
  const named = new Set<EntityId>([
    ...documents.map(({ entity }) => entity),
    ...sections.map(({ id }) => id),
  ]);
  for (const { subject, object } of statements) {
    named.add(subject);
    if (object !== null) named.add(object);
  }
  return named;
}

/** Claims that rest on several documents fall with any of them: what still follows is inferred anew. */
export function withoutDocuments(dataset: Dataset, gone: ReadonlySet<DocumentId>): Dataset {
  if (!dataset.documents.some(({ id }) => gone.has(id))) return dataset;
  const stays = ({ document }: { readonly document: DocumentId }): boolean => !gone.has(document);
  const holds = (claim: Statement): boolean => stays(claim) && claim.evidence.every(stays);
  const documents = dataset.documents.filter(({ id }) => !gone.has(id));
  const files = new Set(documents.map(({ file }) => file));
  const kept = {
    files: dataset.files.filter(({ sha256 }) => files.has(sha256)),
    documents,
    sections: dataset.sections.filter(stays),
    statements: dataset.statements.filter(holds),
    issues: dataset.issues.filter(stays),
  };
  const [before, after] = [namedIn(dataset), namedIn(kept)];
  return { ...kept, entities: dataset.entities.filter(({ id }) => !before.has(id) || after.has(id)) };
}
