/** Rows by group with their counts; the arrow keys lead from row to row. */
import { useTranslation } from 'react-i18next';
import type { ComparisonRow } from '../../bridge/contract.ts';
import { ListGroupHead } from '../../components/list-group-head.tsx';
import { StateMessage } from '../../components/state-message.tsx';
import { walkRows } from '../../components/walk-rows.ts';
import type { GroupCounts } from '../../state/comparison/index.ts';
import { RowView } from './comparison-row.tsx';

interface Props {
  readonly rows: readonly ComparisonRow[];
  readonly groups: readonly GroupCounts[];
  readonly open: string;
  readonly choose: (row: string) => void;
}

export function ComparisonList({ rows, groups, open, choose }: Props) {
  const { t } = useTranslation();
  const shown = groups
    .map((counts) => ({ counts, own: rows.filter((row) => row.group === counts.group) }))
    .filter(({ own }) => own.length > 0);
  return (
    <section className="comparison-list" aria-label={t('comparison.list')} onKeyDown={walkRows}>
      {shown.length === 0 && (
        <StateMessage tone="empty" title={t('comparison.none')} body={t('comparison.noneHint')} />
      )}
      {shown.map(({ counts, own }) => (
        <section key={counts.group} aria-label={t(`comparison.groups.${counts.group}`)}>
          <ListGroupHead>
            {t(`comparison.groups.${counts.group}`)}
            <span>{t('comparison.counts', { ...counts })}</span>
          </ListGroupHead>
          <ul>
            {own.map((row) => (
              <RowView
                key={row.id}
                row={row}
                open={row.id === open}
                toggle={() => choose(row.id === open ? '' : row.id)}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
