/** Everything a table may draw on, read from a workspace. */
import type { ExportSource } from '../../../graph-data/graph/tables/index.ts';
import type { ReadableWorkspace } from '../../database/index.ts';

export async function exportSource(workspace: ReadableWorkspace): Promise<ExportSource> {
  const documents = (await workspace.documents()).map(({ document }) => document);
  const sections = await Promise.all(documents.map(({ id }) => workspace.sections(id)));
  return {
    documents,
    sections: sections.flat(),
    entities: await workspace.entities(),
    statements: await workspace.statements(),
  };
}
