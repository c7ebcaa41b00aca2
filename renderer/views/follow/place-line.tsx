/** A line of a document, after its name where that is not told already; opens the evidence. */
import { useTranslation } from 'react-i18next';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import type { Place } from '../../bridge/contract.ts';
import { openEvidence, useSelection } from '../../state/selection/index.ts';
import { usePlaceWords } from '../evidence/use-place-words.ts';
import './place-line.css';

interface Props {
  /** Without a document it is told by the line of the text. */
  readonly place: Pick<Place, 'statement' | 'line'> & { readonly document?: Place['document'] | DocumentId };
  /** What is said there, for those who hear the button. */
  readonly name: string;
  /** The document, where it is to be named too. */
  readonly paper?: string;
}

export function PlaceLine({ place: { statement, document, line }, name, paper = '' }: Props) {
  const { t } = useTranslation();
  const open = useSelection((selection) => selection.statement === statement);
  const words = usePlaceWords()(typeof document === 'string' ? document : document?.id, line);
  return (
    <button
      type="button"
      className="place-line"
      aria-pressed={open}
      aria-label={[paper, words, t('evidence.of', { name })].filter(Boolean).join(' ')}
      title={paper || undefined}
      onClick={() => openEvidence(statement)}
    >
      {paper && <span className="place-line__paper">{`${paper} `}</span>}
      <span className="place-line__number">{words}</span>
    </button>
  );
}
