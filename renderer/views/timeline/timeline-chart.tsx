/** The drawing: lanes, marks by date, today; wheel and keys zoom, arrows walk, Enter opens. */
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../components/icon-button.tsx';
import { useSize } from '../../components/use-size.ts';
import { useWidth } from '../../components/use-width.ts';
import {
  type Cluster,
  clustersOf,
  extentOf,
  type Lanes,
  momentOf,
  type Span,
  startOfDay,
  walked,
} from '../../state/timeline/index.ts';
import { ClusterMark } from './cluster-mark.tsx';
import { clusterWords } from './mark-words.ts';
import { TimeAxis } from './time-axis.tsx';
import { useZoom } from './use-zoom.ts';
import './timeline-chart.css';

/** Lanes are as tall as there is room for, within these. */
const LANE = 34;
const TALLEST_LANE = 72;
/** Two rows: today, then the years, so that neither covers the other. */
const AXIS = 38;
/** Closer marks would cover each other. */
const GAP = 20;

function laneHeight(room: number, lanes: number): number {
  return Math.max(LANE, Math.min(TALLEST_LANE, Math.floor((room - AXIS) / Math.max(1, lanes))));
}

interface Props {
  readonly lanes: Lanes;
  readonly today: string;
  readonly span: Span | null;
  readonly setSpan: (span: Span | null) => void;
  /** One mark or several; several are shown in the list. */
  readonly open: (cluster: Cluster) => void;
}

export function TimelineChart({ lanes: { lanes, undated }, today, span, setSpan, open }: Props) {
  const { t } = useTranslation();
  const plot = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const width = useWidth(plot);
  const room = useRef<HTMLDivElement>(null);
  const laneSize = laneHeight(useSize(room).height, lanes.length);
  const [current, setCurrent] = useState<string | null>(null);
  const extent = useMemo(
    () =>
      extentOf(
        lanes.flatMap(({ marks }) => marks.flatMap((mark) => momentOf(mark) ?? [])),
        today,
      ),
    [lanes, today],
  );
  const { scale, zoomIn, zoomOut, pan, showAll } = useZoom(svg, { extent, span, width, rested: setSpan });
  const rows = useMemo(() => lanes.map((lane) => clustersOf(lane, (at) => scale(at), GAP)), [lanes, scale]);
  const here = rows.flat().find(({ key }) => key === current) ?? null;
  const idOf = (key: string): string => `timeline-${key.replaceAll(/[^\w-]/gu, '-')}`;
  const act: Readonly<Record<string, () => void>> = {
    '+': zoomIn,
    '=': zoomIn,
    '-': zoomOut,
    '0': showAll,
    PageUp: () => pan(-1),
    PageDown: () => pan(1),
    Enter: () => here && open(here),
    ' ': () => here && open(here),
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = walked(rows, current, event.key);
    const run = act[event.key];
    if (next === null && run === undefined) return;
    event.preventDefault();
    if (next !== null) setCurrent(next);
    else run?.();
  };
  const choose = (cluster: Cluster): void => {
    setCurrent(cluster.key);
    open(cluster);
  };
  const height = AXIS + lanes.length * laneSize;
  return (
    <section className="timeline-chart" aria-label={t('timeline.chart')}>
      <div className="timeline-chart__tools" role="toolbar" aria-label={t('timeline.zoomTools')}>
        <IconButton icon="plus" label={t('timeline.zoomIn')} keys="+" run={zoomIn} />
        <IconButton icon="minus" label={t('timeline.zoomOut')} keys="-" run={zoomOut} />
        <IconButton
          icon="fit"
          label={t('timeline.showAll')}
          keys="0"
          disabled={span === null}
          run={showAll}
        />
      </div>
      <div className="timeline-chart__scroll">
        <div ref={room} className="timeline-chart__room" />
        <div className="timeline-chart__names" style={{ paddingTop: AXIS }} aria-hidden="true">
          {lanes.map(({ id, name }) => (
            <p key={id} style={{ height: laneSize }} title={name}>
              <span>{name}</span>
            </p>
          ))}
        </div>
        <div
          ref={plot}
          className="timeline-chart__plot"
          role="listbox"
          tabIndex={0}
          aria-label={t('timeline.chartKeys')}
          aria-activedescendant={here === null ? undefined : idOf(here.key)}
          onKeyDown={press}
          onFocus={() => here ?? setCurrent(rows.flat()[0]?.key ?? null)}
        >
          <svg ref={svg} width={width} height={height} role="presentation">
            <TimeAxis scale={scale} width={width} height={height} axis={AXIS} now={startOfDay(today)} />
            {rows.map((clusters, row) => (
              <g key={lanes[row]?.id}>
                <line
                  className="timeline-chart__lane"
                  x2={width}
                  y1={AXIS + row * laneSize}
                  y2={AXIS + row * laneSize}
                />
                {clusters
                  .filter(({ x }) => x > -GAP && x < width + GAP)
                  .map((cluster) => (
                    <ClusterMark
                      key={cluster.key}
                      cluster={cluster}
                      id={idOf(cluster.key)}
                      label={clusterWords(cluster, lanes[row]?.name ?? '', t)}
                      y={AXIS + (row + 0.5) * laneSize}
                      current={cluster.key === current}
                      open={choose}
                    />
                  ))}
              </g>
            ))}
          </svg>
        </div>
      </div>
      {undated.length > 0 && (
        <div className="timeline-chart__undated">
          <span className="timeline-chart__undated-name">{t('timeline.undatedLane')}</span>
          {undated.map(({ id, name, marks }) => (
            <button
              key={id}
              type="button"
              className="timeline-chart__undated-group"
              title={name}
              onClick={() => open({ key: `undated ${id}`, x: 0, marks })}
            >
              <span>{name}</span>
              <strong>{marks.length}</strong>
            </button>
          ))}
        </div>
      )}
      <p className="timeline-chart__foot" aria-live="polite">
        {here === null ? t('timeline.keysHint') : clusterWords(here, '', t)}
      </p>
    </section>
  );
}
