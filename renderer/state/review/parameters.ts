/** What is asked of the queue, as words of the address; what is unknown narrows nothing. */
import {
  CONFIDENCE_BANDS,
  REVIEW_STATES,
  type ReviewFilter,
} from '../../../graph-data/graph/review/index.ts';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import type { ReviewDocument } from '../../bridge/contract.ts';
import type { ViewParameters } from '../navigation/index.ts';

export function reviewFilterOf(parameters: ViewParameters): ReviewFilter {
  const { text = '', rule = '', band, relation = '', state, kind = '', sort } = parameters;
  return {
    ...{ text, rule, relation, kind },
    band: CONFIDENCE_BANDS.find((known) => known === band) ?? '',
    state: REVIEW_STATES.find((known) => known === state) ?? '',
    sort: sort === 'confidence' ? 'confidence' : 'reading',
  };
}

/** The document of the address, else the first in which something waits, else the first. */
export function shownDocument(
  parameters: ViewParameters,
  documents: readonly ReviewDocument[],
): ReviewDocument | null {
  const named = documents.find(({ id }) => id === (parameters['document'] as DocumentId | undefined));
  const waiting = documents.find(({ counts }) => counts.open + counts.unread > 0);
  return named ?? waiting ?? documents[0] ?? null;
}

/** The document before or after, as the list shows them; the same at both ends. */
export function besideDocument(
  documents: readonly ReviewDocument[],
  shown: DocumentId,
  by: 1 | -1,
): DocumentId {
  const at = documents.findIndex(({ id }) => id === shown);
  return documents[at + by]?.id ?? shown;
}
