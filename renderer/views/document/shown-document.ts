/**
 * The document to read: where the open claim stands, else where the selected heading stands, else the last one shown.
 * The address keeps it.
 */
import { useEffect } from 'react';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import type { DocumentSummary } from '../../bridge/contract.ts';
import { useAnswer } from '../../state/answers/index.ts';
import { useViewParameters } from '../../state/navigation/index.ts';
import { useSelection } from '../../state/selection/index.ts';
import { largestDocument } from '../../state/workspace/documents.ts';
import { useSelectedDocument } from '../outline/selected-document.ts';

/** Of the documents a claim stands in, the one that is shown anyway; null for none. */
export function documentToShow(
  places: readonly DocumentId[],
  selected: DocumentId | null,
  kept: DocumentId | null,
): DocumentId | null {
  const preferred = [selected, kept].find((id) => id !== null && places.includes(id));
  return preferred ?? places[0] ?? selected ?? kept;
}

export function useShownDocument(documents: readonly DocumentSummary[] | null): DocumentId | null {
  const [parameters, change] = useViewParameters();
  const selected = useSelectedDocument(documents);
  const statement = useSelection((state) => state.statement);
  const evidence = useAnswer('evidence.passages', statement === null ? undefined : { statement });
  const known = documents?.map(({ document }) => document.id) ?? [];
  const kept = known.find((id) => id === parameters['document']) ?? null;
  const waiting = documents === null || evidence.status === 'loading';
  const places = evidence.value?.places.map(({ document }) => document) ?? [];
  const wanted = waiting ? kept : documentToShow(places, selected, kept);
  useEffect(() => {
    if (wanted !== null && wanted !== kept) change({ document: wanted, line: '' });
  }, [wanted, kept, change]);
  return wanted ?? largestDocument(documents ?? [])?.document.id ?? null;
}
