/** The list of threads under its filters. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThreadsReport } from '../../bridge/contract.ts';
import { StateMessage } from '../../components/state-message.tsx';
import { ThreadFilters } from './thread-filters.tsx';
import { countable, countByVerdict, type ThreadFilter, threadRows } from './thread-rows.ts';
import { ThreadTable } from './thread-table.tsx';
import { VerdictBar } from './verdict-bar.tsx';

interface Props {
  readonly report: ThreadsReport;
  readonly filter: ThreadFilter;
  readonly change: (change: Readonly<Record<string, string>>) => void;
}

export function ThreadList({ report, filter, change }: Props) {
  const { t } = useTranslation();
  const counts = useMemo(() => countByVerdict(countable(report, filter)), [report, filter]);
  const rows = useMemo(() => threadRows(report, filter), [report, filter]);
  if (report.threads.length === 0)
    return <StateMessage tone="empty" title={t('follow.noThreads')} body={t('follow.noThreadsHint')} />;
  return (
    <>
      <ThreadFilters report={report} filter={filter} change={change} />
      <VerdictBar counts={counts} chosen={filter.verdict} choose={(verdict) => change({ verdict })} />
      <div className="follow__scroll">
        {rows.rows.length + rows.silent.length === 0 ? (
          <StateMessage tone="empty" title={t('follow.none')} body={t('follow.noneHint')} />
        ) : (
          <ThreadTable
            rows={rows}
            showSilent={filter.silent}
            toggleSilent={() => change({ silent: filter.silent ? '' : 'shown' })}
          />
        )}
      </div>
    </>
  );
}
