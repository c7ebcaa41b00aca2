/** 时间轴: documents, deadlines, targets and milestones by date, drawn and listed. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Timeline } from '../../bridge/contract.ts';
import { StateMessage } from '../../components/state-message.tsx';
import { ViewHead } from '../../components/view-head.tsx';
import { useAnswer } from '../../state/answers/index.ts';
import { today } from '../../state/clock/index.ts';
import { useViewParameters } from '../../state/navigation/index.ts';
import { openEvidence, select } from '../../state/selection/index.ts';
import {
  type Cluster,
  filteredMarks,
  lanesOf,
  markedOn,
  spanOf,
  spanWords,
  timelineFilterOf,
} from '../../state/timeline/index.ts';
import { Answered } from '../brief/sheet-view.tsx';
import { TimelineChart } from './timeline-chart.tsx';
import { TimelineFilters } from './timeline-filters.tsx';
import { TimelineList } from './timeline-list.tsx';
import './timeline.css';

/** One mark selects its thing and opens its passage; several are listed. */
function openOne({ marks: [mark] }: Cluster): void {
  if (mark === undefined) return;
  select(mark.thing);
  openEvidence(mark.statement);
}

function Loaded({ timeline }: { readonly timeline: Timeline }) {
  const { t } = useTranslation();
  const [parameters, change] = useViewParameters();
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null);
  const filter = useMemo(() => timelineFilterOf(parameters), [parameters]);
  const span = useMemo(() => spanOf(parameters['span']), [parameters]);
  const day = today();
  const marks = useMemo(() => markedOn(timeline.marks, day), [timeline, day]);
  const shown = useMemo(() => filteredMarks(marks, filter), [marks, filter]);
  const lanes = useMemo(
    () => lanesOf(timeline, shown, filter.by, t('timeline.nobody')),
    [timeline, shown, filter.by, t],
  );
  const listed = picked === null ? shown : shown.filter(({ statement }) => picked.has(statement));
  const open = (cluster: Cluster): void => {
    setPicked(new Set(cluster.marks.map(({ statement }) => statement)));
    if (cluster.marks.length === 1) openOne(cluster);
  };
  return (
    <>
      <TimelineFilters timeline={timeline} marks={marks} filter={filter} change={change} />
      <div className="timeline__faces">
        <TimelineChart
          lanes={lanes}
          today={day}
          span={span}
          setSpan={(next) => change({ span: next === null ? '' : spanWords(next) })}
          open={open}
        />
        <TimelineList
          marks={listed}
          documents={timeline.documents}
          picked={picked !== null}
          showAll={() => setPicked(null)}
        />
      </div>
    </>
  );
}

export function TimelineView() {
  const { t } = useTranslation();
  const { value, failure, retry } = useAnswer('timeline.read', null);
  return (
    <div className="view timeline">
      <ViewHead
        title={t('view.timeline')}
        subject={<span className="timeline__hint">{t('timeline.hint')}</span>}
        toolsLabel={t('timeline.filters')}
        tools={null}
      />
      <Answered failure={failure} retry={retry}>
        {value && value.marks.length === 0 && (
          <StateMessage tone="empty" title={t('timeline.empty')} body={t('timeline.emptyHint')} />
        )}
        {value && value.marks.length > 0 && <Loaded timeline={value} />}
      </Answered>
    </div>
  );
}
