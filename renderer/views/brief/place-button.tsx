/** Where a line of a sheet stands; opens the evidence. On paper it is plain text. */
import { useTranslation } from 'react-i18next';
import type { Place } from '../../bridge/contract.ts';
import { openEvidence, useSelection } from '../../state/selection/index.ts';
import { CorrectedMark } from '../amendments/corrected-mark.tsx';
import { usePlaceWords } from '../evidence/use-place-words.ts';

export function PlaceButton({ place, name }: { readonly place: Place; readonly name: string }) {
  const { t } = useTranslation();
  const words = usePlaceWords()(place.document?.id, place.line);
  const open = useSelection(({ statement }) => statement === place.statement);
  return (
    <>
      <CorrectedMark of={place.statement} />
      <button
        type="button"
        className="place-button"
        aria-pressed={open}
        aria-label={`${words} ${t('evidence.of', { name })}`}
        onClick={() => openEvidence(place.statement)}
      >
        {words}
      </button>
    </>
  );
}
