/** One duty as a line: role, what or who, co-bodies; the name goes to the thing, the line opens the evidence. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Duty, EntityCard } from '../../bridge/contract.ts';
import { RoleGlyph } from '../../components/role-mark.tsx';
import { goTo } from '../../state/navigation/index.ts';
import { openEvidence, useSelection } from '../../state/selection/index.ts';
import { CorrectedMark } from '../amendments/corrected-mark.tsx';
import { LIKELY } from '../evidence/confidence.ts';
import { ReviewTag } from './review-tag.tsx';

interface Props {
  readonly duty: Duty;
  /** The end of the duty that is not the thing being described. */
  readonly other: EntityCard;
  readonly note?: string | null;
}

export function DutyLine({ duty, other, note }: Props) {
  const { t } = useTranslation();
  const open = useSelection((state) => state.statement === duty.statement);
  const line = useRef<HTMLLIElement>(null);
  // The evidence panel opens over the lower half of the list: the line it belongs to stays in sight.
  useEffect(() => {
    if (!open) return;
    const frame = requestAnimationFrame(() => line.current?.scrollIntoView({ block: 'nearest' }));
    return () => cancelAnimationFrame(frame);
  }, [open]);
  return (
    <li ref={line} className={`duty-line${open ? ' duty-line--open' : ''}`}>
      <span className={`duty-line__role role-${duty.role}`} title={t(`role.${duty.role}`)}>
        <RoleGlyph role={duty.role} />
        <span className="visually-hidden">{t(`role.${duty.role}`)}</span>
      </span>
      <span className="duty-line__words">
        <button type="button" className="link" onClick={() => goTo(other.id)}>
          {other.number && <span className="number">{other.number}</span>}
          {other.name}
        </button>
        {other.kind === 'collective' && <span className="tag">{t('detail.collective')}</span>}
        <CorrectedMark of={duty.statement} />
        {duty.openEnded && <span className="tag">{t('detail.openEnded')}</span>}
        {duty.confidence < LIKELY && <span className="tag tag--warning">{t('detail.toCheck')}</span>}
        <ReviewTag statements={[duty.statement]} />
        {note && <span className="duty-line__note">{note}</span>}
      </span>
      <button
        type="button"
        className="evidence-button"
        aria-pressed={open}
        aria-label={t('evidence.of', { name: other.name })}
        onClick={() => openEvidence(duty.statement)}
      >
        {t('evidence.open')}
      </button>
    </li>
  );
}
