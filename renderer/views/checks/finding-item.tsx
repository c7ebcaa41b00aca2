/** One finding: what was found, about what, where it stands, and whether somebody looked at it. */
import { useTranslation } from 'react-i18next';
import type { CheckFinding, EntityCard } from '../../bridge/contract.ts';
import { KindGlyph } from '../../components/kind-glyph.tsx';
import { goTo } from '../../state/navigation/index.ts';
import { openEvidence, useSelection } from '../../state/selection/index.ts';
import { useWording } from '../labels.ts';
import { AcceptedNote, AcceptForm } from './acceptance.tsx';
import { nextEvidence } from './finding-rows.ts';

interface Props {
  readonly finding: CheckFinding;
  /** Name of the check, where several are listed together. */
  readonly check: string | null;
  readonly accepting: boolean;
  readonly readOnly: boolean;
  readonly startAccepting: () => void;
  readonly stopAccepting: () => void;
  readonly save: (note: string, author: string) => void;
  readonly takeBack: () => void;
}

function Thing({ card }: { readonly card: EntityCard }) {
  return (
    <li>
      <KindGlyph kind={card.kind} />
      <button type="button" className="link" onClick={() => goTo(card.id)}>
        {card.number && <span className="number">{card.number}</span>}
        {card.name}
      </button>
    </li>
  );
}

function EvidenceButton({ finding }: { readonly finding: CheckFinding }) {
  const { t } = useTranslation();
  const wording = useWording();
  const open = useSelection((state) => state.statement);
  const count = finding.statements.length;
  const at = open === null ? -1 : finding.statements.indexOf(open);
  const next = nextEvidence(finding, open);
  const place = count > 1 ? ` ${at >= 0 ? at + 1 : 1}/${count}` : '';
  if (next === null) return null;
  return (
    <button
      type="button"
      className="evidence-button"
      aria-pressed={at >= 0}
      onClick={() => openEvidence(next)}
    >
      {t('evidence.open')}
      {place}
      <span className="visually-hidden"> {wording(finding.message)}</span>
    </button>
  );
}

export function FindingItem({ finding, check, accepting, readOnly, ...act }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const { acceptance, things } = finding;
  return (
    <>
      <div className="finding__head">
        <p className="finding__message" id={`${finding.id}-message`}>
          {check && <span className="tag">{check}</span>}
          {wording(finding.message)}
        </p>
        <div className="finding__tools" title={readOnly ? t('checks.readOnly') : undefined}>
          <EvidenceButton finding={finding} />
          {acceptance ? (
            <button type="button" className="evidence-button" disabled={readOnly} onClick={act.takeBack}>
              {t('checks.takeBack')}
            </button>
          ) : (
            <button
              type="button"
              className="evidence-button"
              disabled={readOnly}
              aria-expanded={accepting}
              onClick={act.startAccepting}
            >
              {t('checks.accept')}
            </button>
          )}
        </div>
      </div>
      <ul className="finding__things">
        {things.map((card) => (
          <Thing key={card.id} card={card} />
        ))}
      </ul>
      {acceptance && <AcceptedNote acceptance={acceptance} label={t('checks.accepted')} />}
      {accepting && !acceptance && <AcceptForm save={act.save} cancel={act.stopAccepting} />}
    </>
  );
}
