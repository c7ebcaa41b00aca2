/** `matrix.read`: the claims of the workspace as one matrix. */
import { buildMatrix, type MatrixKind, type MatrixModel } from '../../../graph-data/graph/matrix/index.ts';
import type { SectionRecord } from '../../../graph-data/model/document.ts';
import { categories } from '../../../graph-data/vocabulary/index.ts';
import { type ReadableWorkspace, spell } from '../../database/index.ts';

/** Every kind reads the same claims; the window keeps what it asked for until the workspace changes. */
export async function matrixOf(workspace: ReadableWorkspace, kind: MatrixKind): Promise<MatrixModel> {
  const documents = (await workspace.documents()).map(({ document }) => document);
  const sections: SectionRecord[] = [];
  for (const { id } of documents) sections.push(...(await workspace.sections(id)));
  return buildMatrix(kind, {
    entities: await workspace.entities(),
    statements: await workspace.statements(),
    documents,
    sections,
    categories: categories.map(({ id }) => id),
    spell,
  });
}
