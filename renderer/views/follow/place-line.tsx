/** A line of a document, after its name where that is not told already; opens the evidence. */
import { useTranslation } from 'react-i18next';
import type { Place } from '../../bridge/contract.ts';
import { openEvidence, useSelection } from '../../state/selection/index.ts';
import './place-line.css';

interface Props {
  readonly place: Pick<Place, 'statement' | 'line'>;
  /** What is said there, for those who hear the button. */
  readonly name: string;
  /** The document, where it is to be named too. */
  readonly paper?: string;
}

export function PlaceLine({ place: { statement, line }, name, paper = '' }: Props) {
  const { t } = useTranslation();
  const open = useSelection((selection) => selection.statement === statement);
  const words = t('follow.line', { line });
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
