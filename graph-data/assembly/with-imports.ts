/** The shipped dataset and what the user imported → one dataset: things merged, what follows from both added. */
import { infer } from '../inference/index.ts';
import type { Dataset } from '../model/dataset.ts';
import type { FileRecords } from '../model/imported.ts';
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

/**
 * Adds imported files to a dataset. What the shipped documents say of each other was inferred and reviewed when the dataset was built
 * and stays as it is; only what an imported document takes part in is inferred here. `texts` may lack some: silence is then
 * not claimed of them.
 */
export function withImports(shipped: Dataset, imported: readonly FileRecords[], texts: Texts): Dataset {
  const added = newOnes(shipped, imported);
  if (added.length === 0) return shipped;
  const all = joined(shipped, added);
  const own = new Set(added.flatMap(({ documents }) => documents.map(({ id }) => id)));
  const read = all.statements.filter(({ basis }) => basis !== 'inferred');
  const { documents, entities } = all;
  const inferences = infer({
    documents,
    entities,
    statements: read,
    words: wordsOf(all, texts),
    refused: [],
  });
  const known = new Set(all.statements.map(({ id }) => id));
  const statements = inferences.statements.filter(
    ({ id, document, evidence }) =>
      !known.has(id) && (own.has(document) || evidence.some((place) => own.has(place.document))),
  );
  return inOrder({
    ...all,
    entities: mergeEntities([...all.entities, ...inferences.entities]),
    statements: [...all.statements, ...statements],
  });
}
