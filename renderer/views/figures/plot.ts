/** A series as a drawing of Observable Plot: targets as lines that end in a rhombus, results as points, bounds as arrows and tints. */
import * as Plot from '@observablehq/plot';
import type { FigureSeries } from '../../bridge/contract.ts';
import { amountWords } from '../follow/thread-words.ts';
import { type ChartFigure, type ChartModel, chartModel } from './chart-model.ts';
import { besides, type Label, spread } from './labels.ts';

interface PlotSize {
  readonly width: number;
  readonly height: number;
}

const FRAME = { marginLeft: 62, marginRight: 12, marginTop: 16, marginBottom: 26 } as const;
const YEAR_WIDTH = 44;
const AMOUNTS = 4;
/** Length of the arrow that stands for what 以上 or 以下 leaves open, in pixels. */
const ARROW = 20;
const GAP = 9;
/** From a target's line to the middle of its label, which stands on the side that no arrow takes. */
const AWAY = 11;

const colour = ({ kind }: ChartFigure): string => (kind === 'target' ? 'var(--figure)' : 'var(--ink)');

/** Labels in pixels, kept apart, and back on the scales. */
function labelsOf({ figures, x, y }: ChartModel, { width, height }: PlotSize) {
  const right = width - FRAME.marginRight;
  const across = Plot.scale({ x: { domain: x, range: [FRAME.marginLeft, right] } });
  const up = Plot.scale({ y: { domain: y, range: [height - FRAME.marginBottom, FRAME.marginTop] } });
  const labels = figures.map(({ kind, from, to, amount, open, text }): Label => {
    const at = Number(up.apply(amount));
    return kind === 'target'
      ? besides(text, Number(across.apply(from)), open === 'up' ? at + AWAY : at - AWAY, 0, right)
      : besides(text, Number(across.apply(to)), at, GAP, right);
  });
  return spread(labels).map((label) => ({
    ...label,
    x: across.invert?.(label.x),
    y: up.invert?.(label.y),
  }));
}

function marksOf(model: ChartModel, size: PlotSize): Plot.Markish[] {
  const { figures } = model;
  const targets = figures.filter(({ kind }) => kind === 'target');
  const results = figures.filter(({ kind }) => kind === 'result');
  const about = figures.filter(({ low, high }) => low < high);
  const labels = labelsOf(model, size);
  const arrows = (side: 'up' | 'down') =>
    Plot.vector(
      figures.filter(({ open }) => open === side),
      {
        ...{ x: 'to', y: 'amount', length: ARROW, anchor: 'start', rotate: side === 'up' ? 0 : 180 },
        ...{ stroke: colour, strokeWidth: 1.2, className: 'figure-chart__open' },
      },
    );
  const words = (anchor: Label['anchor']) =>
    Plot.text(
      labels.filter((label) => label.anchor === anchor),
      { x: 'x', y: 'y', text: 'text', textAnchor: anchor, fill: 'var(--ink)', fontSize: 12 },
    );
  return [
    Plot.gridY({ ticks: AMOUNTS, stroke: 'var(--line)', strokeOpacity: 1 }),
    Plot.axisY({
      ...{ ticks: AMOUNTS, tickSize: 0, label: null, fontSize: 12, color: 'var(--ink-faint)' },
      tickFormat: (amount: number) => amountWords(amount, ''),
    }),
    Plot.axisX([...model.years], {
      ...{ tickFormat: String, label: null, fontSize: 12, color: 'var(--ink-faint)' },
    }),
    Plot.rect(about, {
      ...{ x1: (figure: ChartFigure) => figure.from - 0.06, x2: (figure: ChartFigure) => figure.to + 0.06 },
      ...{ y1: 'low', y2: 'high', fill: colour, fillOpacity: 0.16 },
    }),
    arrows('up'),
    arrows('down'),
    Plot.ruleY(targets, { x1: 'from', x2: 'to', y: 'amount', stroke: 'var(--figure)', strokeWidth: 2 }),
    Plot.dot(targets, {
      ...{ x: 'to', y: 'amount', symbol: 'diamond', r: 4.5, stroke: 'var(--figure)' },
      ...{ fill: 'var(--surface)', strokeWidth: 1.6 },
    }),
    Plot.dot(results, { x: 'to', y: 'amount', r: 4, fill: 'var(--ink)' }),
    words('start'),
    words('end'),
  ];
}

/** The drawing as an element; what it says is said by the table behind it too. */
export function plotOf(series: FigureSeries, size: PlotSize, label: string): Element {
  const most = Math.floor((size.width - FRAME.marginLeft) / YEAR_WIDTH);
  const model = chartModel(series, most);
  return Plot.plot({
    ...{ ...size, ...FRAME, ariaLabel: label, style: { fontFamily: 'inherit', background: 'none' } },
    x: { domain: model.x },
    y: { domain: model.y },
    marks: marksOf(model, size),
  });
}
