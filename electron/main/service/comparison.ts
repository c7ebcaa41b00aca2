/** `comparison.read`. */
import { compareDocuments } from '../../../graph-data/graph/comparison/index.ts';
import type { ComparisonQuestion, DocumentComparison } from '../../bridge/contract.ts';
import { type ReadableWorkspace, WorkspaceProblem } from '../../database/index.ts';

/** @throws WorkspaceProblem `document-unknown` */
export async function documentComparison(
  workspace: ReadableWorkspace,
  { left, right, likely }: ComparisonQuestion,
): Promise<DocumentComparison> {
  for (const id of [left, right]) {
    if ((await workspace.document(id)) === null) throw new WorkspaceProblem('document-unknown', { id });
  }
  const [entities, statements] = [await workspace.entities(), await workspace.statements()];
  return compareDocuments({ entities, statements, left, right }, { likely });
}
