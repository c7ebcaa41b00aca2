/** The measures a line rests on, each with its claims; shut until asked for. */
import { useTranslation } from 'react-i18next';
import type { EntityId, StatementId } from '../../../graph-data/model/ids.ts';
import type { AnalysisLine, EntityCard } from '../../bridge/contract.ts';
import { goTo } from '../../state/navigation/index.ts';
import { openEvidence, useSelection } from '../../state/selection/index.ts';

export type Cards = ReadonlyMap<EntityId, EntityCard>;

function Claim({
  id,
  position,
  name,
}: {
  readonly id: StatementId;
  readonly position: number;
  readonly name: string;
}) {
  const { t } = useTranslation();
  const open = useSelection(({ statement }) => statement === id);
  return (
    <button
      type="button"
      className="evidence-button"
      aria-pressed={open}
      aria-label={`${t('evidence.of', { name })} ${position + 1}`}
      onClick={() => openEvidence(id)}
    >
      {position === 0 ? t('evidence.open') : position + 1}
    </button>
  );
}

export function GroundList({ line, cards }: { readonly line: AnalysisLine; readonly cards: Cards }) {
  const { t } = useTranslation();
  return (
    <details className="ground-list">
      <summary>{t('analysis.grounds', { count: line.grounds.length })}</summary>
      <ul>
        {line.grounds.map(({ measure, claims }) => {
          const card = cards.get(measure);
          return (
            <li key={measure}>
              <button type="button" className="link" onClick={() => goTo(measure)}>
                <span className="number">{card?.number}</span>
                {card?.name}
              </button>
              <span className="ground-list__claims">
                {claims.map((id, position) => (
                  <Claim key={id} id={id} position={position} name={card?.name ?? ''} />
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
