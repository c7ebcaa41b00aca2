/** Everything a table may draw on, read from a workspace by the rules in force. */
import { formerNames } from '../../../graph-data/graph/naming/index.ts';
import type { ExportSource } from '../../../graph-data/graph/tables/index.ts';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import type { LinePlace } from '../../../graph-data/model/line-place.ts';
import type { ReadableWorkspace } from '../../database/index.ts';
import { changesOf, effective, withRuleInForce } from './effective.ts';
import { exportWords } from './export-words.ts';
import { keptMapOf } from './place-map.ts';

/** Places of the lines of all documents that were not plain text. */
async function placesByDocument(
  workspace: ReadableWorkspace,
): Promise<ReadonlyMap<DocumentId, readonly LinePlace[]>> {
  const places = new Map<DocumentId, readonly LinePlace[]>();
  for (const { document } of await workspace.documents()) {
    const own = await workspace.linePlaces(document.file);
    if (own.length > 0) places.set(document.id, own);
  }
  return places;
}

/** A workspace that reads by the chosen rules already changes nothing the second time. */
export async function exportSource(workspace: ReadableWorkspace): Promise<ExportSource> {
  const overviews = await workspace.documents();
  const sections = await Promise.all(overviews.map(({ document }) => workspace.sections(document.id)));
  const places = await placesByDocument(workspace);
  const [entities, statements] = [await workspace.entities(), await workspace.statements()];
  return {
    documents: overviews.map(withRuleInForce),
    sections: sections.flat(),
    entities,
    statements: effective(statements, changesOf(overviews, statements)),
    acceptances: new Map((await workspace.acceptances()).map((item) => [item.finding, item])),
    placesOf: (document) => places.get(document) ?? null,
    formerNames: formerNames(entities, await workspace.amendments()),
    ownMap: (await keptMapOf(workspace)).map,
    ...exportWords,
  };
}
