/** Drawn lines → the tables they frame: columns, rows, and which of them are open to each other (merged cells). */
import type { Rule } from './types.ts';

export interface Grid {
  /** Left and right edges of the columns, upper and lower edges of the rows, ascending. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** True when a line stands between column `column - 1` and `column` in this row. */
  partsColumns(row: number, column: number): boolean;
  /** True when a line stands between row `row - 1` and `row` in this column. */
  partsRows(row: number, column: number): boolean;
}

/** Rules of one page looked at; drawings of maps hold more and are no tables. */
const MOST_RULES = 20_000;

interface Straight {
  /** Where it stands on its own axis, and from where to where it reaches on the other. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const across = ({ x0, x1, y0 }: Rule): Straight => ({ at: y0, from: Math.min(x0, x1), to: Math.max(x0, x1) });
const down = ({ y0, y1, x0 }: Rule): Straight => ({ at: x0, from: Math.min(y0, y1), to: Math.max(y0, y1) });

/** Lines on one place that touch or overlap become one; borders are often drawn cell by cell and twice. */
function joined(lines: readonly Straight[], slack: number): Straight[] {
  const found: { at: number; from: number; to: number }[] = [];
  for (const line of lines.toSorted((a, b) => a.at - b.at || a.from - b.from)) {
    // `found` ascends by place: what stands further back than the slack is passed over unseen.
    let known: (typeof found)[number] | undefined;
    for (let back = found.length - 1; back >= 0 && known === undefined; back -= 1) {
      const other = found[back];
      if (other === undefined || line.at - other.at > slack) break;
      if (line.from <= other.to + slack && line.to >= other.from - slack) known = other;
    }
    if (known === undefined) found.push({ ...line });
    else {
      known.from = Math.min(known.from, line.from);
      known.to = Math.max(known.to, line.to);
    }
  }
  return found;
}

/** Distinct places, those closer than `slack` counted once. */
function places(values: readonly number[], slack: number): number[] {
  const kept: number[] = [];
  for (const value of values.toSorted((a, b) => a - b))
    if (kept.length === 0 || value - (kept.at(-1) ?? 0) > slack) kept.push(value);
  return kept;
}

const crosses = (horizontal: Straight, vertical: Straight, slack: number): boolean =>
  vertical.at >= horizontal.from - slack &&
  vertical.at <= horizontal.to + slack &&
  horizontal.at >= vertical.from - slack &&
  horizontal.at <= vertical.to + slack;

interface Frame {
  readonly horizontal: Straight[];
  readonly vertical: Straight[];
}

/** Groups of lines that hang together by crossing. */
function frames(horizontal: readonly Straight[], vertical: readonly Straight[], slack: number): Frame[] {
  const left = { horizontal: new Set(horizontal), vertical: new Set(vertical) };
  const found: Frame[] = [];
  for (const seed of horizontal) {
    if (!left.horizontal.delete(seed)) continue;
    const frame: Frame = { horizontal: [seed], vertical: [] };
    for (let at = 0, side = 0; at < frame.horizontal.length || side < frame.vertical.length; ) {
      const row = frame.horizontal[at];
      if (row) {
        for (const line of left.vertical)
          if (crosses(row, line, slack)) {
            left.vertical.delete(line);
            frame.vertical.push(line);
          }
        at += 1;
        continue;
      }
      const column = frame.vertical[side];
      side += 1;
      if (!column) continue;
      for (const line of left.horizontal)
        if (crosses(line, column, slack)) {
          left.horizontal.delete(line);
          frame.horizontal.push(line);
        }
    }
    found.push(frame);
  }
  return found;
}

function gridOf({ horizontal, vertical }: Frame, slack: number): Grid {
  const xs = places(
    vertical.map(({ at }) => at),
    slack,
  );
  const ys = places(
    horizontal.map(({ at }) => at),
    slack,
  );
  const middle = (edges: readonly number[], index: number): number =>
    ((edges[index] ?? 0) + (edges[index + 1] ?? 0)) / 2;
  const covered = (lines: readonly Straight[], at: number, point: number): boolean =>
    lines.some((line) => Math.abs(line.at - at) <= slack && line.from <= point && line.to >= point);
  return {
    xs,
    ys,
    partsColumns: (row, column) => covered(vertical, xs[column] ?? 0, middle(ys, row)),
    partsRows: (row, column) => covered(horizontal, ys[row] ?? 0, middle(xs, column)),
  };
}

/**
 * The tables of a page. `slack` is the distance within which two lines count as one (a fifth of the type's size). A frame with
 * fewer than two columns or two rows is an ornament.
 */
export function ruledGrids(rules: readonly Rule[], slack: number): Grid[] {
  if (rules.length > MOST_RULES) return [];
  const straight = rules.filter(({ x0, x1, y0, y1 }) => Math.hypot(x1 - x0, y1 - y0) > slack * 2);
  const horizontal = joined(straight.filter(({ y0, y1 }) => Math.abs(y0 - y1) <= slack).map(across), slack);
  const vertical = joined(straight.filter(({ x0, x1 }) => Math.abs(x0 - x1) <= slack).map(down), slack);
  return frames(horizontal, vertical, slack)
    .map((frame) => gridOf(frame, slack))
    .filter(({ xs, ys }) => xs.length > 2 && ys.length > 2);
}
