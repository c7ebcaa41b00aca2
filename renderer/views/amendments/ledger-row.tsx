/** One entry: what stood, what stands, who says so, where it stands, and the way back. */
import { useTranslation } from 'react-i18next';
import type { AmendmentLine } from '../../bridge/contract.ts';
import { reinstateAmendments, withdrawAmendments } from '../../state/amendments/index.ts';
import { orTell } from '../../state/judgements/index.ts';
import { openEvidence, useSelection } from '../../state/selection/index.ts';
import { LedgerFacts } from './ledger-facts.tsx';
import { useLedgerWords } from './ledger-words.ts';

interface Props {
  readonly line: AmendmentLine;
  readonly readOnly: boolean;
}

/** The claim whose place can be shown: the one that stands, or the one that was read where none stands in its place. */
const placeOf = ({ state, source, result }: AmendmentLine) =>
  state === 'in-force' ? (result ?? source) : source;

export function toggleAmendment({ amendment: { id }, state }: AmendmentLine): void {
  void orTell(state === 'withdrawn' ? reinstateAmendments([id]) : withdrawAmendments([id]));
}

export function LedgerRow({ line, readOnly }: Props) {
  const { t } = useTranslation();
  const words = useLedgerWords();
  const { amendment, state, reason } = line;
  const { before, after } = words(line);
  const place = placeOf(line);
  const open = useSelection(({ statement }) => place !== null && statement === place);
  return (
    <li className={`ledger-row ledger-row--${state}`}>
      <span className="ledger-row__kind">{t(`amendments.kinds.${amendment.content.kind}`)}</span>
      <button
        type="button"
        data-row={amendment.id}
        className="ledger-row__words"
        aria-pressed={open}
        onClick={() => place !== null && openEvidence(place)}
      >
        {before !== null && <span className={after === null ? 'ledger-row__gone' : ''}>{before}</span>}
        {before !== null && after !== null && <span aria-hidden="true"> → </span>}
        {after !== null && <strong>{after}</strong>}
      </button>
      <LedgerFacts line={line} />
      <span className="ledger-row__state">
        <span className={`tag${state === 'waiting' ? ' tag--warning' : ''}`}>
          {t(`amendments.states.${state}`)}
        </span>
        {reason !== null && <span className="ledger-row__reason">{t(`amendments.reasons.${reason}`)}</span>}
        {!readOnly && (
          <button type="button" className="more-button" onClick={() => toggleAmendment(line)}>
            {t(state === 'withdrawn' ? 'amendments.reinstate' : 'amendments.withdraw')}
          </button>
        )}
      </span>
    </li>
  );
}
