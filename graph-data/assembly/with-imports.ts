/** The shipped dataset and what the user imported → one dataset: things merged, what follows from both added. */
import { type Inferences, infer } from '../inference/index.ts';
import type { Dataset } from '../model/dataset.ts';
import type { DocumentId, EntityId } from '../model/ids.ts';
import type { FileRecords } from '../model/imported.ts';
import type { Statement } from '../model/statement.ts';
import { inOrder, mergeEntities } from './assemble.ts';
import { type Texts, wordsOf } from './inferences.ts';
import { withoutDocuments } from './without-documents.ts';

export interface ImportParts {
  readonly shipped: Dataset;
  readonly imported: readonly FileRecords[];
  /** Documents in whose place a new edition stands: nothing is claimed by them. */
  readonly setAside: ReadonlySet<DocumentId>;
  /** May lack some: silence is then not claimed of them. */
  readonly texts: Texts;
}

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

/**
 * Claims to infer anew once a document is set aside: of things whose inferred claims rested on it, and every verdict, because a thread
 * is silent by documents that do not name it.
 */
function reopened(before: Dataset, after: Dataset): (claim: Statement) => boolean {
  if (before === after) return () => false;
  const kept = new Set(after.statements.map(({ id }) => id));
  const lost = before.statements.filter(({ id, basis }) => basis === 'inferred' && !kept.has(id));
  const open = new Set<EntityId>(lost.map(({ subject }) => subject));
  return (claim) => isVerdict(claim) || open.has(claim.subject);
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

/** The files without documents set aside; a file of which nothing is left is gone. */
function inForce(imported: readonly FileRecords[], setAside: ImportParts['setAside']): FileRecords[] {
  return imported
    .map(({ file, ...tables }) => ({ ...withoutDocuments({ files: [file], ...tables }, setAside), file }))
    .filter(({ documents }) => documents.length > 0);
}

/**
 * Adds imported files to a dataset and leaves out what is set aside. What the shipped documents say of each other was inferred and
 * reviewed when the dataset was built and stays as it is; of what follows from all together only that is kept in which an imported
 * document takes part, or which a document set aside left open.
 */
export function withImports({ shipped: whole, imported, setAside, texts }: ImportParts): Dataset {
  const shipped = withoutDocuments(whole, setAside);
  const added = inForce(newOnes(whole, imported), setAside);
  if (added.length === 0 && setAside.size === 0) return whole;
  const all = joined(shipped, added);
  const { documents, entities, statements } = all;
  const found = infer({ documents, entities, statements, words: wordsOf(all, texts), refused: [] });
  const own = concerning(new Set(added.flatMap((records) => records.documents.map(({ id }) => id))));
  const again = reopened(whole, shipped);
  const kept = found.statements.filter((claim) => own(claim) || again(claim));
  return inOrder(withFound(all, { ...found, statements: kept }));
}
