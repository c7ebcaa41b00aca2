/** What was measured in rows and sentences. Pure. */
import type { Row } from '../bench.ts';
import { isMissing } from '../shared/answers.ts';
import { quantile, rounded, spread } from '../shared/figures.ts';
import { answered, figureOf, type Line, type Runs, type Sized, usual } from './bars.ts';
import type { Measure } from './drawn.ts';

/** Figures of the runs that answered, and why others did not. */
function cell(
  runs: Runs,
  what: Measure,
  figures: (values: readonly (readonly number[])[]) => string,
): string {
  const values = answered(runs, what);
  const missing = runs.flatMap((drawn) => {
    const found = drawn[what];
    return found !== undefined && isMissing(found) ? [found.missing] : [];
  });
  return [...(values.length > 0 ? [figures(values)] : []), ...new Set(missing)].join('; ');
}

const medians = (values: readonly (readonly number[])[]): string => spread(values.map(usual));
const slowest = (values: readonly (readonly number[])[]): string =>
  String(rounded(Math.max(...values.map((frames) => quantile(frames, 0.95)))));

function rowOf(nodes: number, renderer: string, runs: Runs): Row {
  return {
    ...{ nodes, renderer },
    'first ms': cell(runs, 'first', medians),
    'interactive ms': cell(runs, 'interactive', medians),
    'pan ms': cell(runs, 'pan', medians),
    'pan p95': cell(runs, 'pan', slowest),
    'zoom ms': cell(runs, 'zoom', medians),
    'zoom p95': cell(runs, 'zoom', slowest),
    'hover ms': cell(runs, 'hover', medians),
    'heap MB': cell(runs, 'heap', medians),
  };
}

/** The app and then every peer. */
export const rowsOf = ({ nodes, app, peers }: Sized): readonly Row[] => [
  rowOf(nodes, 'Remit', app),
  ...Object.entries(peers).map(([name, runs]) => rowOf(nodes, name, runs)),
];

/** How many times as long as the app each peer takes. */
export function ratioNote({ nodes, app, peers }: Sized): string {
  const times = (runs: Runs, what: Measure): string => {
    const [peer, own] = [figureOf(runs, what), figureOf(app, what)];
    return `${what} ${peer === null || own === null ? 'no answer' : (peer / own).toFixed(1)}`;
  };
  const ratios = Object.entries(peers).map(
    ([name, runs]) =>
      `${name} ${(['first', 'pan', 'zoom'] as const).map((what) => times(runs, what)).join(', ')}`,
  );
  return `${nodes} things, times of the app: ${ratios.join('; ')}`;
}

const VERDICTS = { true: 'met   ', false: 'MISSED', null: 'open  ' } as const;

export const lineNote = ({ what, nodes, measured, bar, met }: Line): string =>
  `${VERDICTS[`${met}`]} ${what} at ${nodes}: ${measured}, bar ${bar}`;
