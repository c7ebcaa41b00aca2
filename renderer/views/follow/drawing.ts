/** Targets and results of one indicator on one scale: what can be drawn, and where. Pure. */
import type { ThreadMention, ThreadPage } from '../../bridge/contract.ts';

export const WIDTH = 640;
export const HEIGHT = 210;
export const FRAME = { left: 66, right: WIDTH - 18, top: 18, bottom: HEIGHT - 28 } as const;

/** 左右 and 约, as the rules take them (`graph-data/inference/figures/interval.ts`). */
const ABOUT = 0.03;
/** How far the tint of 以上 or 以下 reaches, which has no end on the page. */
const OPEN_END = 24;
const ROW = 15;
/** Width of a Chinese character and of a digit in a label. */
const WIDE = 12;
const NARROW = 7;

export interface DrawnLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

export interface DrawnFigure {
  readonly id: string;
  readonly kind: 'target' | 'result';
  /** A target runs from the year it was set to the year it is due; a result stands in one year. */
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  /** What 以上, 以下 or 约 allows, top and bottom; null for a plain number. */
  readonly range: readonly [number, number] | null;
  readonly label: DrawnLabel;
}

export interface Tick {
  readonly at: number;
  readonly value: number;
}

export interface Drawing {
  readonly unit: string;
  readonly scope: string | null;
  readonly figures: readonly DrawnFigure[];
  readonly years: readonly Tick[];
  readonly amounts: readonly Tick[];
  /** Mentions that are on another scale or give no number. */
  readonly left: number;
}

interface Value {
  readonly id: string;
  readonly kind: DrawnFigure['kind'];
  readonly from: number;
  readonly to: number;
  readonly amount: number;
  readonly comparator: string;
  readonly text: string;
  readonly unit: string;
  readonly scope: string | null;
}

function drawable({ statement, outlook, figure, at }: ThreadMention): readonly Value[] {
  if (figure === null || figure.amount === null || figure.vague || figure.year === null) return [];
  if (outlook === 'unknown') return [];
  const { amount, unit, scope, comparator, printed, year } = figure;
  const set = outlook === 'target' && at !== null ? Number(at.slice(0, 4)) : year;
  const shared = { id: statement, kind: outlook, amount, unit, scope, comparator, text: printed };
  return [{ ...shared, from: Math.min(set, year), to: year }];
}

/** Round steps, three to six of them. */
function ticksOf(low: number, high: number): readonly number[] {
  const rough = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** From zero where the numbers differ much; otherwise as near as shows the difference. */
function domainOf(amounts: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const room = (high - low || Math.abs(high) || 1) * 0.25;
  return [low >= 0 && low < high * 0.85 ? 0 : low - room, high + room];
}

function rangeOf({ comparator, amount }: Value, y: number, at: (amount: number) => number) {
  if (comparator === 'gte' || comparator === 'gt') return [Math.max(FRAME.top, y - OPEN_END), y] as const;
  if (comparator === 'lte' || comparator === 'lt') return [y, Math.min(FRAME.bottom, y + OPEN_END)] as const;
  if (comparator !== 'approx') return null;
  const reach = Math.abs(amount) * ABOUT;
  return [at(amount + reach), at(amount - reach)] as const;
}

const lengthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2000' ? WIDE : NARROW), 0);

const spanOf = ({ x, anchor, text }: DrawnLabel): readonly [number, number] =>
  anchor === 'start' ? [x, x + lengthOf(text)] : [x - lengthOf(text), x];

function overlap(a: DrawnLabel, b: DrawnLabel): boolean {
  const [[left, right], [start, end]] = [spanOf(a), spanOf(b)];
  return Math.abs(a.y - b.y) < ROW && left < end && start < right;
}

/** Labels that would cover one that is placed move down until they are free. */
function spread(figures: readonly DrawnFigure[]): readonly DrawnFigure[] {
  const placed: DrawnLabel[] = [];
  return figures
    .toSorted((a, b) => a.label.y - b.label.y)
    .map((figure) => {
      let { label } = figure;
      for (let other = placed.find((known) => overlap(known, label)); other !== undefined; ) {
        label = { ...label, y: other.y + ROW };
        other = placed.find((known) => overlap(known, label));
      }
      placed.push(label);
      return { ...figure, label };
    });
}

function labelOf({ kind, text }: Value, x1: number, x2: number, y: number): DrawnLabel {
  if (kind === 'target')
    return x1 > WIDTH / 2
      ? { text, x: x2, y: y - 7, anchor: 'end' }
      : { text, x: x1 + 2, y: y - 7, anchor: 'start' };
  return x1 > WIDTH * 0.6
    ? { text, x: x1 - 9, y: y + 4, anchor: 'end' }
    : { text, x: x1 + 9, y: y + 4, anchor: 'start' };
}

/** Null where there is nothing to compare, or where the figures contradict each other and a scale would lie. */
export function drawingOf({ line, mentions, conflicts }: ThreadPage): Drawing | null {
  if (line.about !== 'indicator' || conflicts.length > 0) return null;
  const all = mentions.flatMap(drawable);
  const [first] = all;
  const values = all.filter(({ unit, scope }) => unit === first?.unit && scope === first.scope);
  const years = values.flatMap(({ from, to }) => [from, to]);
  const [start, end] = [Math.min(...years), Math.max(...years)];
  if (first === undefined || values.length < 2 || start === end) return null;
  const [low, high] = domainOf(values.map(({ amount }) => amount));
  const across = (year: number): number =>
    FRAME.left + 24 + ((year - start) / (end - start)) * (FRAME.right - FRAME.left - 48);
  const up = (amount: number): number =>
    FRAME.bottom - ((amount - low) / (high - low)) * (FRAME.bottom - FRAME.top);
  const figures = values.map((value): DrawnFigure => {
    const y = up(value.amount);
    const half = value.kind === 'target' && value.from === value.to ? 16 : 0;
    const [x1, x2] = [across(value.from) - half, across(value.to) + half];
    const label = labelOf(value, x1, x2, y);
    return { id: value.id, kind: value.kind, x1, x2, y, range: rangeOf(value, y, up), label };
  });
  return {
    ...{
      unit: first.unit,
      scope: first.scope,
      figures: spread(figures),
      left: mentions.length - values.length,
    },
    years: Array.from({ length: end - start + 1 }, (_, index) => start + index).map((value) => ({
      at: across(value),
      value,
    })),
    amounts: ticksOf(low, high).map((value) => ({ at: up(value), value })),
  };
}
