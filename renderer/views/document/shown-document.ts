/**
 * The document to read: where the open claim stands, else where the selected heading stands, else the last one shown, else
 * the one whose outline stands open. The address keeps it, and the outline follows it.
 */
import { useEffect } from 'react';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import type { DocumentSummary } from '../../bridge/contract.ts';
import { useAnswer } from '../../state/answers/index.ts';
import { useViewParameters } from '../../state/navigation/index.ts';
import { useSelection } from '../../state/selection/index.ts';
import { setOpenDocument, useOpenDocument } from '../../state/workspace/open-document.ts';
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
  const outlined = useOpenDocument(documents);
  const shown = wanted ?? outlined;
  useEffect(() => {
    if (!waiting && shown !== null && shown !== kept) change({ document: shown, line: '' });
  }, [waiting, shown, kept, change]);
  useEffect(() => {
    if (shown !== null) setOpenDocument(shown);
  }, [shown]);
  return shown;
}
