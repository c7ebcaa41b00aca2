/** `documents.printedPlaces`: pages, rows and paragraphs of every imported file, line by line and in a few words. */
import type { Sha256 } from '../../../graph-data/model/ids.ts';
import { type PlaceRun, placeRuns } from '../../../graph-data/model/line-place.ts';
import type { PrintedRuns } from '../../bridge/contract.ts';
import type { Session } from './session.ts';

/** Files whose lines are those of the text are left out. What was made of a file is kept until it is read again. */
export function createPrintedRuns(): (session: Session) => Promise<readonly PrintedRuns[]> {
  const made = new Map<Sha256, { readonly readAt: string; readonly runs: readonly PlaceRun[] }>();
  return async ({ opened: { workspace } }) => {
    const documents = await workspace.documents();
    const answer: PrintedRuns[] = [];
    for (const { file, readAt } of await workspace.imports()) {
      let known = made.get(file);
      if (known?.readAt !== readAt) {
        known = { readAt, runs: placeRuns(await workspace.linePlaces(file)) };
        made.set(file, known);
      }
      const ids = documents.flatMap(({ document }) => (document.file === file ? [document.id] : []));
      if (known.runs.length > 0) answer.push({ documents: ids, runs: known.runs });
    }
    return answer;
  };
}
