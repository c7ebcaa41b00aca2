/** The bar for drawing the whole graph (design note on performance), judged line by line. Pure. */
import { type Drawn, median, quantile, rounded } from './figures.ts';

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

type Judged = keyof typeof TIMES;

export interface Line {
  readonly what: string;
  readonly nodes: number;
  readonly measured: string;
  readonly bar: string;
  readonly met: boolean;
}

const WORDS: Readonly<Record<Judged, string>> = {
  first: 'first picture of the whole',
  interactive: 'first interactive frame',
  pan: 'frame while panning',
  zoom: 'frame while zooming',
};

/** One figure of one run: of frames their median. */
export function figure(drawn: Drawn, what: Judged): number {
  const value = drawn[what];
  return typeof value === 'number' ? value : median(value);
}

export const medianOf = (runs: Runs, what: Judged): number =>
  median(runs.map((drawn) => figure(drawn, what)));

/** The fastest peer. */
export function fastest({ peers }: Sized, what: Judged): { readonly name: string; readonly value: number } {
  const values = Object.entries(peers).map(([name, runs]) => ({ name, value: medianOf(runs, what) }));
  return values.reduce((best, next) => (next.value < best.value ? next : best));
}

function timesLine(sized: Sized, what: Judged): readonly Line[] {
  const { nodes, app } = sized;
  const bar = (TIMES[what] as Readonly<Record<number, number>>)[nodes];
  if (bar === undefined) return [];
  const [own, peer] = [medianOf(app, what), fastest(sized, what)];
  const times = own / peer.value;
  return [
    {
      ...{ what: WORDS[what], nodes, met: times <= bar, bar: `${bar} ×` },
      measured: `${times.toFixed(2)} × ${peer.name} (${rounded(own)} against ${rounded(peer.value)} ms)`,
    },
  ];
}

function atMost(what: string, nodes: number, value: number, bar: number): Line {
  return { what, nodes, measured: `${rounded(value)} ms`, bar: `${bar} ms`, met: value <= bar };
}

function heapLine({ nodes, app, peers }: Sized): readonly Line[] {
  const bar = (HEAP as Readonly<Record<number, number>>)[nodes];
  const sigma = peers['sigma'];
  if (bar === undefined || sigma === undefined) return [];
  const [own, other] = [median(app.map(({ heap }) => heap)), median(sigma.map(({ heap }) => heap))];
  return [
    {
      ...{ what: 'heap', nodes, bar: `${bar} × sigma`, met: own / other <= bar },
      measured: `${(own / other).toFixed(2)} × (${rounded(own)} against ${rounded(other)} MB)`,
    },
  ];
}

export function judged(sized: Sized): readonly Line[] {
  const { nodes, app } = sized;
  const p95 = (pick: (drawn: Drawn) => readonly number[]): number =>
    median(app.map((drawn) => quantile(pick(drawn), 0.95)));
  return [
    ...(Object.keys(TIMES) as Judged[]).flatMap((what) => timesLine(sized, what)),
    atMost(
      '95th percentile of a frame, panning',
      nodes,
      p95(({ pan }) => pan),
      P95,
    ),
    atMost(
      '95th percentile of a frame, zooming',
      nodes,
      p95(({ zoom }) => zoom),
      P95,
    ),
    atMost('hover', nodes, median(app.map(({ hover }) => hover)), HOVER),
    atMost(
      'exchange at rest, longest frame',
      nodes,
      median(app.map(({ exchange }) => exchange ?? 0)),
      EXCHANGE,
    ),
    ...heapLine(sized),
  ];
}
