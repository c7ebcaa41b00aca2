/** Where an item of the queue stands, also one that was rejected or could not be read. */
import type { DocumentId } from '../../../../graph-data/model/ids.ts';
import type { ReviewItemId } from '../../../../graph-data/model/review.ts';
import type { EvidencePlace } from '../../../bridge/contract.ts';
import { placeOf } from '../documents.ts';
import type { PassageShelf } from '../passages.ts';
import type { Session } from '../session.ts';
import { queueOf } from './queue.ts';

/** Nothing where the queue does not hold the item. */
export async function reviewPassages(
  session: Session,
  shelf: PassageShelf,
  document: DocumentId,
  item: ReviewItemId,
): Promise<readonly EvidencePlace[]> {
  const { places } = await queueOf(session, document);
  const found: EvidencePlace[] = [];
  for (const evidence of places.get(item) ?? []) {
    const place = await placeOf(session.opened.workspace, shelf, evidence, []);
    const passage =
      evidence.wording.length > 0 || place.passage === null
        ? place.passage
        : { ...place.passage, verified: true };
    found.push({ ...place, passage });
  }
  return found;
}
