/** Rows by group with their counts; the arrow keys lead from row to row. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparisonRow } from '../../bridge/contract.ts';
import { GroupedList } from '../../components/grouped-list.tsx';
import { StateMessage } from '../../components/state-message.tsx';
import type { GroupCounts } from '../../state/comparison/index.ts';
import { RowView } from './comparison-row.tsx';

interface Props {
  readonly rows: readonly ComparisonRow[];
  readonly groups: readonly GroupCounts[];
  readonly open: string;
  readonly choose: (row: string) => void;
}

/** Pixels, of a row that is not open. */
const ROW_HEIGHT = 34;

const idOf = ({ id }: ComparisonRow): string => id;

export function ComparisonList({ rows, groups, open, choose }: Props) {
  const { t } = useTranslation();
  const shown = useMemo(
    () =>
      groups
        .map(({ group, ...counts }) => ({
          key: group,
          rows: rows.filter((row) => row.group === group),
          head: (
            <>
              {t(`comparison.groups.${group}`)}
              <span>{t('comparison.counts', counts)}</span>
            </>
          ),
        }))
        .filter((group) => group.rows.length > 0),
    [groups, rows, t],
  );
  if (shown.length === 0)
    return (
      <section aria-label={t('comparison.list')}>
        <StateMessage tone="empty" title={t('comparison.none')} body={t('comparison.noneHint')} />
      </section>
    );
  return (
    <GroupedList
      label={t('comparison.list')}
      groups={shown}
      keyOf={idOf}
      draw={(row) => (
        <RowView row={row} open={row.id === open} toggle={() => choose(row.id === open ? '' : row.id)} />
      )}
      rowHeight={ROW_HEIGHT}
    />
  );
}
