/** The place of a line in short words, as evidence, citations and files say it: page, row or paragraph where the file knows them. */
import { useTranslation } from 'react-i18next';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import { usePrintedPlaces } from '../../state/printed-places/index.ts';
import { placeWords } from './printed-place.ts';

/** Without a document, or with one whose side waits outside the workspace, it is the line of the text. */
export function usePlaceWords(): (document: DocumentId | null | undefined, line: number) => string {
  const { t } = useTranslation();
  const placeOf = usePrintedPlaces();
  return (document, line) =>
    placeWords({ line, printed: document == null ? null : placeOf(document, line) }, t).join(' ');
}
