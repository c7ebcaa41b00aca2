/** `imports.editions` and what belongs to it: a new edition compared before it counts, decided, and taken back. */
import { compareDocuments } from '../../../graph-data/graph/comparison/index.ts';
import type { DocumentId, Sha256, StatementId } from '../../../graph-data/model/ids.ts';
import type { FileRecords } from '../../../graph-data/model/imported.ts';
import type { Statement } from '../../../graph-data/model/statement.ts';
import type {
  DocumentComparison,
  EditionComparisonQuestion,
  EditionDecision,
  EditionsReport,
  EvidencePlace,
} from '../../bridge/contract.ts';
import { type ReadableWorkspace, WorkspaceProblem, type WritableWorkspace } from '../../database/index.ts';
import { placesOf } from './documents.ts';
import type { PassageShelf } from './passages.ts';

/** Two readings of one document are two documents while they are compared. */
const ANOTHER_READING = ' again';

/** A claim of the document as one of the other, with its evidence. */
function movedTo(right: DocumentId, document: DocumentId, claim: Statement): Statement {
  if (claim.document !== document) return claim;
  const evidence = claim.evidence.map((place) => ({ ...place, document: right }));
  return { ...claim, document: right, evidence };
}

export async function editionsOf(workspace: ReadableWorkspace): Promise<EditionsReport> {
  return { questions: await workspace.editionQuestions(), setAside: await workspace.setAside() };
}

/** What waits of a file: another reading of it, or all of it. @throws WorkspaceProblem `document-unknown` */
async function recordsOf(workspace: ReadableWorkspace, file: Sha256): Promise<FileRecords> {
  const records = (await workspace.otherRecords(file)) ?? (await workspace.fileRecords(file));
  if (records === null) throw new WorkspaceProblem('document-unknown', { id: file });
  return records;
}

/**
 * A document of the workspace on the left, one of a file that waits, or another reading of it, on the right.
 * @throws WorkspaceProblem `document-unknown`
 */
export async function compareEdition(
  workspace: ReadableWorkspace,
  { file, document, against, likely }: EditionComparisonQuestion,
): Promise<DocumentComparison> {
  const { entities, statements } = await recordsOf(workspace, file);
  if ((await workspace.document(against)) === null)
    throw new WorkspaceProblem('document-unknown', { id: against });
  const known = await workspace.entities();
  const claims = (await workspace.statements()).filter((claim) => claim.document === against);
  const right = document === against ? (`${document}${ANOTHER_READING}` as DocumentId) : document;
  const comparison = compareDocuments(
    {
      entities: [...entities, ...known],
      statements: [...claims, ...statements.map((claim) => movedTo(right, document, claim))],
      ...{ left: against, right },
    },
    { likely },
  );
  return { ...comparison, right: document };
}

/**
 * Where a claim of a file that waits stands.
 * @throws WorkspaceProblem `statement-unknown`
 */
export async function editionPlaces(
  workspace: ReadableWorkspace,
  passages: PassageShelf,
  file: Sha256,
  id: StatementId,
): Promise<readonly EvidencePlace[]> {
  const { documents, statements } = await recordsOf(workspace, file);
  const statement = statements.find((claim) => claim.id === id);
  if (statement === undefined) throw new WorkspaceProblem('statement-unknown', { id });
  return placesOf(workspace, passages, statement, documents);
}

/** Carries out decisions one file after the other; one about a file that no longer waits is passed over. */
export async function decideEditions(
  workspace: WritableWorkspace,
  decisions: readonly EditionDecision[],
  at: Date,
): Promise<void> {
  const questions = new Map(
    (await workspace.editionQuestions()).map((question) => [question.file, question]),
  );
  for (const { file, choice, instead } of decisions) {
    const question = questions.get(file);
    if (question === undefined) continue;
    if (choice === 'skip') {
      await workspace.removeImports([file]);
      continue;
    }
    const known = question.pairs.flatMap(({ candidates }) => candidates.map(({ document }) => document));
    const replaced = choice === 'replace' ? known.filter(({ id }) => instead.includes(id)) : [];
    await workspace.answerEdition(file, replaced, at);
  }
}
