/** The words a curated record rests on, as evidence. */
import type { DocumentRecord } from '../../../graph-data/model/document.ts';
import { hashOf } from '../../../graph-data/model/ids.ts';
import type { Evidence } from '../../../graph-data/model/locator.ts';
import type { Texts } from '../checks/evidence.ts';
import type { CuratedPlace } from './records.ts';

/** @throws Error when there are no words at the place: curation must follow its documents. */
export function evidenceOf(place: CuratedPlace, document: DocumentRecord, texts: Texts): Evidence {
  const { start, end, line } = place;
  const wording = texts.get(document.file)?.slice(start, end) ?? '';
  if (wording === '') throw new Error(`curation: no words at ${start}–${end} of ${place.document}`);
  return {
    ...{ document: place.document, section: null, measure: null, paragraph: 1, line },
    range: { start, end },
    wording: hashOf(wording),
  };
}
