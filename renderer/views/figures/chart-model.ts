/** One series as points and lines on the scales of a drawing: years across, amounts upwards. Pure. */
import type { Figure, FigureSeries } from '../../bridge/contract.ts';

export interface ChartFigure {
  readonly id: string;
  readonly kind: 'target' | 'result';
  /** A target runs from the year it was set to the year it is due; a result stands in one year. */
  readonly from: number;
  readonly to: number;
  readonly amount: number;
  /** What 约 allows, and the printed number where 以上 or 以下 set one bound. */
  readonly low: number;
  readonly high: number;
  /** The side that 以上 or 以下 leaves open. */
  readonly open: 'up' | 'down' | null;
  readonly text: string;
}

export interface ChartModel {
  readonly figures: readonly ChartFigure[];
  readonly years: readonly number[];
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** Half of a target's line where it is due in the year it was set. */
const HALF_YEAR = 0.25;
/** Room beside the first and the last year. */
const MARGIN = 0.5;

function toChart(figure: Figure): readonly ChartFigure[] {
  const { id, nature, low, high, amount, year, said, printed } = figure;
  if (amount === null || year === null || nature === 'unknown') return [];
  const set = nature === 'target' ? Math.min(said ?? year, year) : year;
  const short = nature === 'target' && set === year ? HALF_YEAR : 0;
  return [
    {
      ...{ id, kind: nature, amount, text: printed, from: set - short, to: year + short },
      low: low ?? amount,
      high: high ?? amount,
      open: high === null ? 'up' : low === null ? 'down' : null,
    },
  ];
}

/** From zero where the numbers differ much; otherwise as near as shows the difference. */
function amountsOf(figures: readonly ChartFigure[]): readonly [number, number] {
  const low = Math.min(...figures.map((figure) => figure.low));
  const high = Math.max(...figures.map((figure) => figure.high));
  const room = (high - low || Math.abs(high) || 1) * 0.25;
  return [low >= 0 && low < high * 0.85 ? 0 : low - room, high + room];
}

/** Whether the axis of amounts leaves out the zero. */
export const isCut = ({ figures }: FigureSeries): boolean => amountsOf(figures.flatMap(toChart))[0] !== 0;

/** Years that stand below the drawing: all, or as many as `most` leaves, always with the last. */
function ticksOf(first: number, last: number, most: number): readonly number[] {
  const step = Math.max(1, Math.ceil((last - first + 1) / most));
  const count = Math.floor((last - first) / step) + 1;
  return Array.from({ length: count }, (_, index) => last - index * step).reverse();
}

/** @param most years that fit below the drawing. */
export function chartModel({ figures }: Pick<FigureSeries, 'figures'>, most: number): ChartModel {
  const drawn = figures.flatMap(toChart);
  const years = drawn.flatMap(({ from, to }) => [Math.ceil(from), Math.floor(to)]);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return {
    figures: drawn,
    years: ticksOf(first, last, most),
    x: [first - MARGIN, last + MARGIN],
    y: amountsOf(drawn),
  };
}
