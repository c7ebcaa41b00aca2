/** 职责检查: what may be missing or doubled, as hints with their evidence, each to be looked at and marked. */
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecksReport } from '../../bridge/contract.ts';
import { FailureMessage } from '../../components/failure-message.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { StateMessage } from '../../components/state-message.tsx';
import { useAnswer } from '../../state/answers/index.ts';
import { useViewParameters } from '../../state/navigation/index.ts';
import { CheckList } from './check-list.tsx';
import { ChecksHead } from './checks-head.tsx';
import { FindingList } from './finding-list.tsx';
import { countable, countByCheck, type FindingFilter, filterOf, findingRows } from './finding-rows.ts';
import './checks.css';

interface LoadedProps {
  readonly report: ChecksReport;
  readonly filter: FindingFilter;
  readonly choose: (check: string) => void;
}

function Loaded({ report, filter, choose }: LoadedProps) {
  const { t } = useTranslation();
  const counts = useMemo(() => countByCheck(countable(report, filter)), [report, filter]);
  const rows = useMemo(() => findingRows(report, filter), [report, filter]);
  return (
    <div className="checks__columns">
      <CheckList checks={report.checks} counts={counts} chosen={filter.check} choose={choose} />
      <section className="checks__findings">
        {rows.length === 0 ? (
          <StateMessage tone="empty" title={t('checks.none')} body={t(`checks.noneHint.${filter.state}`)} />
        ) : (
          <FindingList
            key={`${filter.check} ${filter.document} ${filter.state}`}
            rows={rows}
            checks={report.checks}
            mixed={filter.check === ''}
          />
        )}
      </section>
    </div>
  );
}

/** The last report stays while it is asked for again after a mark, so that the list keeps its place. */
function useReport() {
  const { value, failure, retry } = useAnswer('checks.list', null);
  const [kept, setKept] = useState<ChecksReport | null>(null);
  useEffect(() => {
    if (value) setKept(value);
  }, [value]);
  return { report: failure ? null : (value ?? kept), failure, retry };
}

export function ChecksView() {
  const [parameters, change] = useViewParameters();
  const { report, failure, retry } = useReport();
  const filter = useMemo(() => filterOf(parameters), [parameters]);
  return (
    <div className="view checks">
      <ChecksHead report={report} filter={filter} change={change} />
      {failure && <FailureMessage failure={failure} retry={retry} />}
      {!report && !failure && <SkeletonLines count={9} />}
      {report && <Loaded report={report} filter={filter} choose={(check) => change({ check })} />}
    </div>
  );
}
