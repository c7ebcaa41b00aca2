/** What documents are called where a line has room for one name. */
import type { DocumentRecord } from '../../../graph-data/model/document.ts';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import type { ReadableWorkspace } from '../../database/index.ts';

export const titleOf = ({ title, number }: Pick<DocumentRecord, 'title' | 'number'>): string =>
  title ?? number ?? '';

/** Of all documents; where several workspaces have one, as the last of them calls it. */
export async function titlesIn(
  ...workspaces: readonly ReadableWorkspace[]
): Promise<ReadonlyMap<DocumentId, string>> {
  const titles = new Map<DocumentId, string>();
  for (const workspace of workspaces)
    for (const { document } of await workspace.documents()) titles.set(document.id, titleOf(document));
  return titles;
}
