/** 跟踪问效: indicators and initiatives through the documents in time, and figures that exclude each other. */
import { Segmented } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThreadsReport } from '../../bridge/contract.ts';
import { FailureMessage } from '../../components/failure-message.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { ViewHead } from '../../components/view-head.tsx';
import { useAnswer } from '../../state/answers/index.ts';
import { goToAddress, useViewParameters, useViewSubject } from '../../state/navigation/index.ts';
import { FiguresPart } from '../figures/figures-part.tsx';
import { ConflictList } from './conflict-list.tsx';
import { ThreadList } from './thread-list.tsx';
import { ThreadPageView } from './thread-page.tsx';
import { type FollowPart, filterOf } from './thread-rows.ts';
import './follow.css';

interface PartsProps {
  readonly report: ThreadsReport | null;
  readonly part: FollowPart;
  readonly choose: (part: FollowPart) => void;
}

function Parts({ report, part, choose }: PartsProps) {
  const { t } = useTranslation();
  const words = (label: string, items: readonly unknown[] | undefined): string =>
    items === undefined ? label : `${label} ${items.length}`;
  return (
    <Segmented<FollowPart>
      size="small"
      aria-label={t('follow.tools')}
      value={part}
      options={[
        { value: 'threads', label: words(t('follow.threads'), report?.threads) },
        { value: 'figures', label: t('follow.figures') },
        { value: 'conflicts', label: words(t('follow.conflicts'), report?.conflicts) },
      ]}
      onChange={choose}
    />
  );
}

export function FollowView() {
  const { t } = useTranslation();
  const [parameters, change] = useViewParameters();
  const thread = useViewSubject('thread', ['thread']);
  const { value: report, failure, retry } = useAnswer('threads.list', null);
  const filter = useMemo(() => filterOf(parameters), [parameters]);
  const { thread: _, ...listed } = parameters;
  const backToList = (): void =>
    goToAddress({ view: 'follow', subject: null, evidence: null, parameters: listed });
  return (
    <div className="view follow">
      <ViewHead
        title={t('view.follow')}
        subject={<span className="follow__hint">{t('follow.hint')}</span>}
        toolsLabel={t('follow.tools')}
        tools={
          thread === null ? (
            <Parts report={report} part={filter.part} choose={(part) => change({ part })} />
          ) : (
            <IconButton icon="list" label={t('follow.backToList')} run={backToList} />
          )
        }
      />
      {thread !== null && <ThreadPageView key={thread} thread={thread} />}
      {thread === null && filter.part === 'figures' && <FiguresPart />}
      {thread === null && filter.part !== 'figures' && failure && (
        <FailureMessage failure={failure} retry={retry} />
      )}
      {thread === null && filter.part !== 'figures' && !report && !failure && <SkeletonLines count={9} />}
      {thread === null && report && filter.part === 'threads' && (
        <ThreadList report={report} filter={filter} change={change} />
      )}
      {thread === null && report && filter.part === 'conflicts' && (
        <ConflictList conflicts={report.conflicts} />
      )}
    </div>
  );
}
