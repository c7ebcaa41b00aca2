/** The bar for drawing the whole graph (design note on performance), judged line by line against the peers that answered. Pure. */
import { isMissing } from '../shared/answers.ts';
import { median, quantile, rounded } from '../shared/figures.ts';
import { type Drawn, FRAMES, type Measure } from './drawn.ts';

/** Every run of one renderer at one size. */
export type Runs = readonly Drawn[];

export interface Sized {
  readonly nodes: number;
  readonly app: Runs;
  readonly peers: Readonly<Record<string, Runs>>;
}

/** Bars as times the fastest peer, by number of nodes. */
const TIMES = {
  first: { 5000: 2, 20000: 1.5, 50000: 1.2 },
  interactive: { 5000: 4, 20000: 2, 50000: 1.5 },
  pan: { 5000: 0.5, 20000: 0.1, 50000: 0.05 },
  zoom: { 5000: 0.5, 20000: 0.15, 50000: 0.1 },
} as const;
const HEAP = { 5000: 1, 20000: 0.5, 50000: 0.25 } as const;
/** Milliseconds. */
const [P95, HOVER, EXCHANGE] = [33, 16, 150];

export type Judged = keyof typeof TIMES;

export interface Line {
  readonly what: string;
  readonly nodes: number;
  readonly measured: string;
  readonly bar: string;
  /** Null where nothing can be judged: the peer it is measured against gave no answer. */
  readonly met: boolean | null;
}

const WORDS: Readonly<Record<Judged, string>> = {
  first: 'first picture of the whole',
  interactive: 'first interactive frame',
  pan: 'frame while panning',
  zoom: 'frame while zooming',
};

/** Of every run that answered the values of a measure. */
export const answered = (runs: Runs, what: Measure): readonly (readonly number[])[] =>
  runs.flatMap((drawn) => {
    const values = drawn[what];
    return values === undefined || isMissing(values) ? [] : [values];
  });

/**
 * The usual value of one run: the median; of a gesture that was cut short because it took too long the mean, since frames
 * that are handed on without having been drawn look quick.
 */
export const usual = (values: readonly number[]): number =>
  values.length > 1 && values.length < FRAMES
    ? values.reduce((sum, value) => sum + value, 0) / values.length
    : median(values);

/** The median of the runs' usual values, or of another share of their values; null when none answered. */
export function figureOf(runs: Runs, what: Measure, share: number | null = null): number | null {
  const all = answered(runs, what);
  if (all.length === 0) return null;
  return median(all.map((values) => (share === null ? usual(values) : quantile(values, share))));
}

/** The fastest of the peers that answered; null when none did. */
export function fastest(
  { peers }: Sized,
  what: Measure,
): { readonly name: string; readonly value: number } | null {
  const values = Object.entries(peers).flatMap(([name, runs]) => {
    const value = figureOf(runs, what);
    return value === null ? [] : [{ name, value }];
  });
  return values.toSorted((a, b) => a.value - b.value)[0] ?? null;
}

const NO_FIGURE = 'no answer of the app';

function timesLine(sized: Sized, what: Judged): readonly Line[] {
  const { nodes, app } = sized;
  const bar = (TIMES[what] as Readonly<Record<number, number>>)[nodes];
  if (bar === undefined) return [];
  const line = { what: WORDS[what], nodes, bar: `${bar} ×` };
  const [own, peer] = [figureOf(app, what), fastest(sized, what)];
  if (own === null) return [{ ...line, measured: NO_FIGURE, met: false }];
  if (peer === null) return [{ ...line, measured: `${rounded(own)} ms, no answer of any peer`, met: true }];
  const times = own / peer.value;
  const measured = `${times.toFixed(2)} × ${peer.name} (${rounded(own)} against ${rounded(peer.value)} ms)`;
  return [{ ...line, measured, met: times <= bar }];
}

function atMost(
  what: string,
  { nodes, app }: Sized,
  measure: Measure,
  share: number | null,
  bar: number,
): Line {
  const value = figureOf(app, measure, share);
  const line = { what, nodes, bar: `${bar} ms` };
  return value === null
    ? { ...line, measured: NO_FIGURE, met: false }
    : { ...line, measured: `${rounded(value)} ms`, met: value <= bar };
}

function heapLine({ nodes, app, peers }: Sized): readonly Line[] {
  const bar = (HEAP as Readonly<Record<number, number>>)[nodes];
  if (bar === undefined) return [];
  const line = { what: 'heap', nodes, bar: `${bar} × sigma` };
  const [own, other] = [figureOf(app, 'heap'), figureOf(peers['sigma'] ?? [], 'heap')];
  if (own === null) return [{ ...line, measured: NO_FIGURE, met: false }];
  if (other === null) return [{ ...line, measured: `${rounded(own)} MB, no answer of sigma`, met: null }];
  const measured = `${(own / other).toFixed(2)} × (${rounded(own)} against ${rounded(other)} MB)`;
  return [{ ...line, measured, met: own / other <= bar }];
}

export function judged(sized: Sized): readonly Line[] {
  return [
    ...(Object.keys(TIMES) as Judged[]).flatMap((what) => timesLine(sized, what)),
    atMost('95th percentile of a frame, panning', sized, 'pan', 0.95, P95),
    atMost('95th percentile of a frame, zooming', sized, 'zoom', 0.95, P95),
    atMost('hover', sized, 'hover', null, HOVER),
    atMost('exchange at rest, longest frame', sized, 'exchange', null, EXCHANGE),
    ...heapLine(sized),
  ];
}
