/** One mark, or several that stand too close together as one with their number. */
import type { Cluster, DueState } from '../../state/timeline/index.ts';
import { MarkShape } from './mark-shape.tsx';

interface Props {
  readonly cluster: Cluster;
  readonly id: string;
  readonly label: string;
  readonly y: number;
  readonly current: boolean;
  readonly open: (cluster: Cluster) => void;
}

/** What in a cluster needs a look decides how it is drawn. */
function stateOf({ marks }: Cluster): DueState {
  const states = marks.map(({ state }) => state);
  return (['unreported', 'ahead', 'reported'] as const).find((state) => states.includes(state)) ?? 'none';
}

const radiusOf = (count: number): number => (count < 10 ? 8 : count < 100 ? 10 : 13);

export function ClusterMark({ cluster, id, label, y, current, open }: Props) {
  const { x, marks } = cluster;
  const [mark] = marks;
  if (mark === undefined) return null;
  const state = stateOf(cluster);
  return (
    <g
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={current}
      aria-label={label}
      className={`timeline-mark${current ? ' timeline-mark--current' : ''}`}
      transform={`translate(${x} ${y})`}
      onClick={() => open(cluster)}
    >
      <title>{label}</title>
      <circle className="timeline-mark__ground" r={marks.length > 1 ? radiusOf(marks.length) + 3 : 11} />
      {marks.length === 1 ? (
        <MarkShape kind={mark.kind} state={state} />
      ) : (
        <>
          <circle className={`timeline-mark__cluster mark-shape--${state}`} r={radiusOf(marks.length)} />
          <text className="timeline-mark__count" textAnchor="middle" dy="0.35em">
            {marks.length}
          </text>
        </>
      )}
    </g>
  );
}
