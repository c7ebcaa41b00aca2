/** Where lines stand in the files they were read from: asked once for each revision, by the first table that shows a place. */
import { useEffect } from 'react';
import { create } from 'zustand';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import { type LinePlace, type PlaceRun, placeOfLine } from '../../../graph-data/model/line-place.ts';
import { request } from '../../bridge/client.ts';
import { useWorkspace } from '../workspace/index.ts';

type Runs = ReadonlyMap<DocumentId, readonly PlaceRun[]>;

const useRuns = create<{ readonly runs: Runs }>(() => ({ runs: new Map() }));
let asked: number | null = null;

/** What is known stays until the answer comes; one that fails leaves the lines of the text, which are true as well. */
async function load(revision: number): Promise<void> {
  if (asked === revision) return;
  asked = revision;
  const answer = await request('documents.printedPlaces', null);
  if (!answer.ok || asked !== revision) return;
  const runs = new Map(
    answer.value.flatMap((file) => file.documents.map((document) => [document, file.runs] as const)),
  );
  useRuns.setState({ runs });
}

/** The place of a line in the file of its document; null where the file knows lines alone. */
export function usePrintedPlaces(): (document: DocumentId, line: number) => LinePlace | null {
  const revision = useWorkspace((state) => state.revision);
  useEffect(() => void load(revision), [revision]);
  const runs = useRuns((state) => state.runs);
  return (document, line) => placeOfLine(runs.get(document) ?? [], line);
}
