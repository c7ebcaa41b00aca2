/** What is left out, and the legend that does it too. */
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Timeline } from '../../bridge/contract.ts';
import { CountSwitches } from '../../components/count-switches.tsx';
import { FilterBar } from '../../components/filter-bar.tsx';
import { FilterChoice } from '../../components/filter-choice.tsx';
import { FilterText } from '../../components/filter-text.tsx';
import {
  type DatedMark,
  DUE_STATES,
  filteredMarks,
  LANE_KINDS,
  type LaneKind,
  MARK_KINDS,
  type TimelineFilter,
} from '../../state/timeline/index.ts';
import { MarkSign } from './mark-shape.tsx';

interface Props {
  readonly timeline: Timeline;
  readonly marks: readonly DatedMark[];
  readonly filter: TimelineFilter;
  readonly change: (change: Readonly<Record<string, string>>) => void;
}

interface ChoiceProps extends Pick<Props, 'change'> {
  readonly name: 'agency' | 'place';
  readonly value: string;
  readonly options: Timeline['agencies'];
}

function Choice({ name, value, options, change }: ChoiceProps) {
  const { t } = useTranslation();
  return (
    <FilterChoice
      wide
      label={t(`timeline.${name}`)}
      value={value}
      options={[
        { value: '', label: t(`timeline.every.${name}`) },
        ...options.map(({ id, name: label }) => ({ value: id as string, label })),
      ]}
      choose={(next) => change({ [name]: next })}
    />
  );
}

function Legend({ marks, filter, change }: Omit<Props, 'timeline'>) {
  const { t } = useTranslation();
  const countable = filteredMarks(marks, { ...filter, kind: '', state: '' });
  return (
    <CountSwitches className="timeline-legend" label={t('timeline.legend')}>
      {MARK_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={filter.kind === kind}
          onClick={() => change({ kind: filter.kind === kind ? '' : kind })}
        >
          <MarkSign kind={kind} state="none" />
          {t(`timeline.kinds.${kind}`)} {countable.filter((mark) => mark.kind === kind).length}
        </button>
      ))}
      <span className="timeline-legend__rule" />
      {DUE_STATES.map((state) => (
        <button
          key={state}
          type="button"
          className={`timeline-legend__state timeline-legend__state--${state}`}
          aria-pressed={filter.state === state}
          onClick={() => change({ state: filter.state === state ? '' : state })}
        >
          <MarkSign kind="target" state={state} />
          {t(`timeline.states.${state}`)} {countable.filter((mark) => mark.state === state).length}
        </button>
      ))}
    </CountSwitches>
  );
}

export function TimelineFilters({ timeline, marks, filter, change }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <FilterBar label={t('timeline.filters')}>
        <Segmented<LaneKind>
          size="small"
          aria-label={t('timeline.lanes')}
          value={filter.by}
          options={LANE_KINDS.map((value) => ({ value, label: t(`timeline.by.${value}`) }))}
          onChange={(by) => change({ by: by === 'document' ? '' : by })}
        />
        <Choice name="agency" value={filter.agency} options={timeline.agencies} change={change} />
        <Choice name="place" value={filter.place} options={timeline.places} change={change} />
        <FilterText label={t('timeline.text')} value={filter.text} change={(text) => change({ text })} />
      </FilterBar>
      <Legend marks={marks} filter={filter} change={change} />
    </>
  );
}
