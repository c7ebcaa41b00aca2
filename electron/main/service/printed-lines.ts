/** The linked text of documents as printed paragraphs, for files that hand it on. */
import type { ExportSource, PrintedLine } from '../../../graph-data/graph/tables/index.ts';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import type { ReadableWorkspace } from '../../database/index.ts';
import { placedText, readPassages } from '../../files/index.ts';

async function linesOf(workspace: ReadableWorkspace, id: DocumentId): Promise<readonly PrintedLine[] | null> {
  const overview = await workspace.document(id);
  if (overview === null) return null;
  const { file, range } = overview.document;
  const linked = await workspace.linkedText(file);
  if (linked === null) return null;
  const { paragraphs } = placedText(readPassages(linked.text), range);
  return paragraphs.map(({ text, lineStarts }) => ({ text, line: lineStarts[0]?.[1] ?? 0 }));
}

/** The source with the texts of these documents, as far as they are linked. */
export async function withTexts(
  source: ExportSource,
  workspace: ReadableWorkspace,
  documents: readonly DocumentId[],
): Promise<ExportSource> {
  const texts = new Map<DocumentId, readonly PrintedLine[]>();
  for (const id of documents) {
    const lines = await linesOf(workspace, id);
    if (lines !== null) texts.set(id, lines);
  }
  return { ...source, texts };
}
