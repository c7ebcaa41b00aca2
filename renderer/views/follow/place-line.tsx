/** A document and a line of it; opens the evidence. */
import { useTranslation } from 'react-i18next';
import type { Place } from '../../bridge/contract.ts';
import { openEvidence, useSelection } from '../../state/selection/index.ts';
import { paperOf } from './thread-words.ts';

interface Props {
  readonly place: Place;
  /** What is said there, for those who hear the button. */
  readonly name: string;
  /** Whether the document is named, too. */
  readonly document?: boolean;
}

export function PlaceLine({ place, name, document = false }: Props) {
  const { t } = useTranslation();
  const open = useSelection(({ statement }) => statement === place.statement);
  const words = [document ? paperOf(place) : '', t('follow.line', { line: place.line })]
    .filter(Boolean)
    .join(' ');
  return (
    <button
      type="button"
      className="place-line"
      aria-pressed={open}
      aria-label={`${words} ${t('evidence.of', { name })}`}
      onClick={() => openEvidence(place.statement)}
    >
      {words}
    </button>
  );
}
