/** The time line as SVG for paper: the lanes, axis and signs of the window, in forms that survive grey print. Pure. */
import { type DrawnSvg, escapedSvg, SVG_INK, SVG_LINE, svgText } from '../formats/drawn-svg.ts';
import { cutTo } from '../places/label.ts';
import type { DueState } from './due.ts';
import { MARK_KINDS } from './filter.ts';
import { type Cluster, clustersOf, type Lane } from './lanes.ts';
import { type Span, startOfDay } from './moments.ts';
import { MARK_PATHS } from './shapes.ts';
import type { MarkKind } from './types.ts';

export interface TimelineWords {
  readonly kinds: Readonly<Record<MarkKind, string>>;
  readonly states: Readonly<Record<Exclude<DueState, 'none'>, string>>;
  readonly today: string;
  /** What a circle with a number is. */
  readonly several: string;
}

const WIDTH = 1040;
const NAMES = 220;
const AXIS = 34;
const LANE = 30;
const GAP = 18;
const LEGEND = 34;
const RIGHT = 14;
const SMALL = 11;
/** Years closer than this would touch. */
const TICK = 56;
const STEPS = [1, 3, 6, 12, 24, 60, 120] as const;
const YEAR = 12;
const MONTH = 30.44 * 86_400_000;

/** Reported is full, unreported thick and open, what is ahead thin and open; without a date it is dashed. */
const LOOKS: Readonly<Record<DueState, string>> = {
  none: `fill="#fff" stroke="${SVG_INK}"`,
  reported: `fill="#555" stroke="${SVG_INK}"`,
  unreported: `fill="#fff" stroke="${SVG_INK}" stroke-width="2.6"`,
  ahead: `fill="#fff" stroke="${SVG_LINE}"`,
  undated: `fill="#fff" stroke="${SVG_LINE}" stroke-dasharray="2 2"`,
};

const sign = (kind: MarkKind, state: DueState, x: number, y: number): string =>
  `<path transform="translate(${x.toFixed(1)} ${y})" d="${MARK_PATHS[kind]}" fill-rule="evenodd" ${LOOKS[state]}/>`;

function clusterSvg({ x, marks }: Cluster, left: number, y: number): string {
  const at = left + x;
  const [mark] = marks;
  if (mark !== undefined && marks.length === 1)
    return `<g><title>${escapedSvg(mark.name)}</title>${sign(mark.kind, mark.state, at, y)}</g>`;
  const unreported = marks.some(({ state }) => state === 'unreported');
  const look = unreported ? LOOKS.unreported : LOOKS.none;
  return `<circle cx="${at.toFixed(1)}" cy="${y}" r="9" ${look}/>${svgText(Number(at.toFixed(1)), y + 4, SMALL, String(marks.length), ' text-anchor="middle"')}`;
}

/** `2026年`, or `4月` between two years. */
const tickWords = (date: Date): string =>
  date.getUTCMonth() === 0 ? `${date.getUTCFullYear()}年` : `${date.getUTCMonth() + 1}月`;

function ticksOf([from, to]: Span, width: number): readonly Date[] {
  const step = STEPS.find((months) => (months * MONTH * width) / (to - from) >= TICK) ?? 240;
  const first = new Date(from);
  const start = step < YEAR ? 0 : Math.ceil(first.getUTCFullYear() / (step / YEAR)) * (step / YEAR);
  const year = step < YEAR ? first.getUTCFullYear() : start;
  const ticks: Date[] = [];
  for (let month = 0; ; month += step) {
    const date = new Date(Date.UTC(year, month, 1));
    if (date.getTime() > to) return ticks;
    if (date.getTime() >= from) ticks.push(date);
  }
}

function legendSvg(y: number, said: TimelineWords): string {
  const entries: readonly (readonly [string, string])[] = [
    ...MARK_KINDS.map((kind) => [sign(kind, 'none', 0, 0), said.kinds[kind]] as const),
    ...(['unreported', 'reported', 'ahead'] as const).map(
      (state) => [`<circle r="6" ${LOOKS[state]}/>`, said.states[state]] as const,
    ),
    [`<circle r="9" ${LOOKS.none}/>${svgText(0, 4, SMALL, 'n', ' text-anchor="middle"')}`, said.several],
  ];
  const room = WIDTH / entries.length;
  return entries
    .map(
      ([shape, words], index) =>
        `<g transform="translate(${(index * room + 12).toFixed(0)} ${y})">${shape}${svgText(14, 4, SMALL, words)}</g>`,
    )
    .join('');
}

/** Lanes over one span of time; marks outside it are left out. */
export function timelineSvg(
  lanes: readonly Lane[],
  span: Span,
  today: string,
  said: TimelineWords,
): DrawnSvg {
  const width = WIDTH - NAMES - RIGHT;
  const place = (at: number): number => ((at - span[0]) / (span[1] - span[0])) * width;
  const bottom = AXIS + lanes.length * LANE;
  const now = place(startOfDay(today));
  const ticks = ticksOf(span, width).map((date) => {
    const x = (NAMES + place(date.getTime())).toFixed(1);
    return `<path d="M${x} ${AXIS}V${bottom}" stroke="#ddd"/>${svgText(Number(x) + 3, AXIS - 6, SMALL, tickWords(date))}`;
  });
  const rows = lanes.map((lane, row) => {
    const y = AXIS + row * LANE + LANE / 2;
    const clusters = clustersOf(lane, place, GAP).filter(({ x }) => x >= 0 && x <= width);
    const name = svgText(0, y + 4, SMALL, cutTo(lane.name, NAMES - 12, SMALL));
    const rule = `<path d="M0 ${y - LANE / 2}H${WIDTH}" stroke="#ddd"/>`;
    return `${rule}${name}${clusters.map((cluster) => clusterSvg(cluster, NAMES, y)).join('')}`;
  });
  const todayLine =
    now < 0 || now > width
      ? ''
      : `<path d="M${(NAMES + now).toFixed(1)} 16V${bottom}" stroke="${SVG_INK}" stroke-dasharray="5 3"/>${svgText(Number((NAMES + now).toFixed(1)), 12, SMALL, said.today, ' text-anchor="middle"')}`;
  return {
    body: [...ticks, todayLine, ...rows, legendSvg(bottom + LEGEND / 2 + 4, said)].join(''),
    width: WIDTH,
    height: bottom + LEGEND,
  };
}
