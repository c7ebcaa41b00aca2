/** One claim as a line: the other end goes to the thing, 依据 opens the place. */
import { useTranslation } from 'react-i18next';
import type { Claim } from '../../bridge/contract.ts';
import { KindGlyph } from '../../components/kind-glyph.tsx';
import { goTo } from '../../state/navigation/index.ts';
import { openEvidence, useSelection } from '../../state/selection/index.ts';
import { LIKELY } from '../evidence/confidence.ts';

function Words({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation();
  const { other, value, status, surface, reason, basis } = claim;
  return (
    <span className="claim-line__words">
      {other === null ? (
        <span>{value}</span>
      ) : (
        <button type="button" className="link" onClick={() => goTo(other.id)}>
          {other.number && <span className="number">{other.number}</span>}
          {other.name}
        </button>
      )}
      {status && <span className="claim-line__note">{t('thing.statusWord', { word: status })}</span>}
      {surface && surface !== status && (
        <span className="claim-line__note">{t('detail.printedAs', { surface })}</span>
      )}
      {basis !== 'read' && <span className="tag">{t(`basis.${basis}`)}</span>}
      {claim.confidence < LIKELY && <span className="tag tag--warning">{t('detail.toCheck')}</span>}
      {reason && <span className="claim-line__reason">{reason}</span>}
    </span>
  );
}

export function ClaimLine({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation();
  const open = useSelection((state) => state.statement === claim.statement);
  const name = claim.other?.name ?? claim.value ?? '';
  return (
    <li className={`claim-line${open ? ' claim-line--open' : ''}`}>
      <span className="claim-line__kind">{claim.other && <KindGlyph kind={claim.other.kind} />}</span>
      <Words claim={claim} />
      <button
        type="button"
        className="evidence-button"
        aria-pressed={open}
        aria-label={t('evidence.of', { name })}
        onClick={() => openEvidence(claim.statement)}
      >
        {t('evidence.open')}
      </button>
    </li>
  );
}
