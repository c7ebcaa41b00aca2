/** The shipped dataset and what the user imported → one dataset: things merged, what follows from both added. */
import { type Inferences, infer } from '../inference/index.ts';
import type { Dataset } from '../model/dataset.ts';
import type { DocumentId } from '../model/ids.ts';
import type { FileRecords } from '../model/imported.ts';
import type { Statement } from '../model/statement.ts';
import { inOrder, mergeEntities } from './assemble.ts';
import { type Texts, wordsOf } from './inferences.ts';

/** Files that are shipped already are passed over: their claims are there, curated. */
function newOnes(shipped: Dataset, imported: readonly FileRecords[]): readonly FileRecords[] {
  const known = new Set(shipped.files.map(({ sha256 }) => sha256));
  return imported.filter(({ file }) => !known.has(file.sha256));
}

function joined(shipped: Dataset, added: readonly FileRecords[]): Dataset {
  return {
    files: [...shipped.files, ...added.map(({ file }) => file)],
    documents: [...shipped.documents, ...added.flatMap(({ documents }) => documents)],
    sections: [...shipped.sections, ...added.flatMap(({ sections }) => sections)],
    entities: mergeEntities([...shipped.entities, ...added.flatMap(({ entities }) => entities)]),
    statements: [...shipped.statements, ...added.flatMap(({ statements }) => statements)],
    issues: [...shipped.issues, ...added.flatMap(({ issues }) => issues)],
  };
}

/** Claims that an imported document takes part in. */
function concerning(own: ReadonlySet<DocumentId>): (claim: Statement) => boolean {
  return ({ document, evidence }) => own.has(document) || evidence.some((place) => own.has(place.document));
}

const isVerdict = ({ basis, relation }: Statement): boolean =>
  basis === 'inferred' && relation === 'property:verdict';

/** With the claims and threads that were found; a thread that was judged anew has lost its old verdict. */
function withFound(all: Dataset, found: Inferences): Dataset {
  const judged = new Set(found.statements.filter(isVerdict).map(({ subject }) => subject));
  const statements = all.statements.filter((claim) => !(isVerdict(claim) && judged.has(claim.subject)));
  const known = new Set(statements.map(({ id }) => id));
  const named = new Set(found.statements.flatMap(({ subject, object }) => [subject, object]));
  const told = new Map(found.entities.filter(({ id }) => named.has(id)).map((entity) => [entity.id, entity]));
  return {
    ...all,
    entities: [...all.entities.filter(({ id }) => !told.has(id)), ...told.values()],
    statements: [...statements, ...found.statements.filter(({ id }) => !known.has(id))],
  };
}

/**
 * Adds imported files to a dataset. What the shipped documents say of each other was inferred and reviewed when the dataset was built
 * and stays as it is; of what follows from all together only that is kept in which an imported document takes part. `texts` may
 * lack some: silence is then not claimed of them.
 */
export function withImports(shipped: Dataset, imported: readonly FileRecords[], texts: Texts): Dataset {
  const added = newOnes(shipped, imported);
  if (added.length === 0) return shipped;
  const all = joined(shipped, added);
  const { documents, entities, statements } = all;
  const found = infer({ documents, entities, statements, words: wordsOf(all, texts), refused: [] });
  const own = new Set(added.flatMap((records) => records.documents.map(({ id }) => id)));
  return inOrder(withFound(all, { ...found, statements: found.statements.filter(concerning(own)) }));
}
