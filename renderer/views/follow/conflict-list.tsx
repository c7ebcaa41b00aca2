/** 数据冲突: every pair of figures that exclude each other, those nobody resolved first. */
import { useTranslation } from 'react-i18next';
import type { FigureConflict } from '../../bridge/contract.ts';
import { StateMessage } from '../../components/state-message.tsx';
import { ConflictItem } from './conflict-item.tsx';

export function ConflictList({ conflicts }: { readonly conflicts: readonly FigureConflict[] }) {
  const { t } = useTranslation();
  if (conflicts.length === 0)
    return <StateMessage tone="empty" title={t('follow.noConflicts')} body={t('follow.noConflictsHint')} />;
  const ordered = conflicts.toSorted((a, b) => Number(a.resolved !== null) - Number(b.resolved !== null));
  return (
    <section className="follow__scroll conflict-list" aria-label={t('follow.conflicts')}>
      <p className="conflict-list__hint">{t('follow.conflictHint')}</p>
      {ordered.map((conflict) => (
        <ConflictItem key={conflict.id} conflict={conflict} />
      ))}
    </section>
  );
}
