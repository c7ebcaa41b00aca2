/** The shortest way through the streets from one card to another, few corners before few pixels. Pure. */
import Heap from 'mnemonist/heap.js';
import type { Box, Point } from '../../state/layout/geometry.ts';
import { type Gate, gatesOf, type StreetGrid } from './street-grid.ts';

/** A corner costs as much as this many pixels. */
const CORNER = 40;

/** A way that is not found after this many crossings would be a maze, and no help to the eye. */
const MOST_CROSSINGS = 60_000;

/** A crossing, reached level or upright, and the cheapest way there. */
interface Stop {
  readonly column: number;
  readonly row: number;
  readonly upright: boolean;
  readonly cost: number;
  /** With the least that is still to go. */
  readonly estimate: number;
  readonly before: Stop | null;
  readonly gate: Gate;
}

/** What at least lies between a point and a box. */
function gapTo({ x, y, width, height }: Box, point: Point): number {
  return Math.max(0, Math.abs(point.x - x) - width / 2) + Math.max(0, Math.abs(point.y - y) - height / 2);
}

const STEPS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;

class Search {
  readonly #grid: StreetGrid;
  readonly #target: Box;
  readonly #open = new Heap<Stop>((a, b) => a.estimate - b.estimate);
  readonly #settled = new Set<number>();

  constructor(grid: StreetGrid, target: Box) {
    this.#grid = grid;
    this.#target = target;
  }

  #at(column: number, row: number): Point {
    return { x: this.#grid.columns[column] ?? Number.NaN, y: this.#grid.rows[row] ?? Number.NaN };
  }

  #keyOf(column: number, row: number, upright: boolean): number {
    return (row * this.#grid.columns.length + column) * 2 + Number(upright);
  }

  enter(gate: Gate): void {
    this.#reach(null, gate, gate.column, gate.row, gate.out.y !== 0, 0);
  }

  #reach(before: Stop | null, gate: Gate, column: number, row: number, upright: boolean, cost: number): void {
    if (this.#settled.has(this.#keyOf(column, row, upright))) return;
    const estimate = cost + gapTo(this.#target, this.#at(column, row));
    this.#open.push({ column, row, upright, cost, estimate, before, gate });
  }

  #goOn(stop: Stop): void {
    const { column, row, upright, cost, gate } = stop;
    const here = this.#at(column, row);
    for (const [dx, dy] of STEPS) {
      const isUpright = dy !== 0;
      if (!this.#grid.isFree(Math.min(column, column + dx), Math.min(row, row + dy), isUpright)) continue;
      const there = this.#at(column + dx, row + dy);
      const length = Math.abs(there.x - here.x) + Math.abs(there.y - here.y);
      if (Number.isNaN(length)) continue;
      const corner = isUpright === upright ? 0 : CORNER;
      this.#reach(stop, gate, column + dx, row + dy, isUpright, cost + length + corner);
    }
  }

  /** The first of these gates that is reached so that the line can enter it, and the last stop before it. */
  run(goals: readonly Gate[]): { readonly last: Stop; readonly goal: Gate } | null {
    if (goals.length === 0) return null;
    for (let stop = this.#open.pop(); stop; stop = this.#open.pop()) {
      const { column, row, upright } = stop;
      const key = this.#keyOf(column, row, upright);
      if (this.#settled.has(key)) continue;
      if (this.#settled.size === MOST_CROSSINGS) return null;
      this.#settled.add(key);
      const goal = goals.find((gate) => gate.column === column && gate.row === row);
      if (goal && (goal.out.y !== 0) === upright) return { last: stop, goal };
      // Where the gate opens onto the street, the line still has to turn into it.
      if (goal) this.#reach(stop.before, stop.gate, column, row, !upright, stop.cost + CORNER);
      this.#goOn(stop);
    }
    return null;
  }

  /** The stops of a way as points, from its beginning. */
  trace(last: Stop): Point[] {
    const points: Point[] = [];
    for (let stop: Stop | null = last; stop; stop = stop.before) points.push(this.#at(stop.column, stop.row));
    return points.reverse();
  }
}

/** Only the points at which the way turns, with its ends. */
function cornersOf(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before || !after) return true;
    return !(before.x === point.x && point.x === after.x) && !(before.y === point.y && point.y === after.y);
  });
}

export interface StreetWay {
  /** Direction out of the source, and out of the target. */
  readonly from: Point;
  readonly to: Point;
  /** From the side of the source to the side of the target, with every corner between them. */
  readonly points: readonly Point[];
}

/** Null when one of the two is walled up. */
export function wayThrough(
  grid: StreetGrid,
  source: Box,
  target: Box,
  others: readonly Box[],
): StreetWay | null {
  const search = new Search(grid, target);
  for (const gate of gatesOf(grid, source, others)) search.enter(gate);
  const found = search.run(gatesOf(grid, target, others));
  if (!found) return null;
  const { last, goal } = found;
  const points = cornersOf([last.gate.side, ...search.trace(last), goal.side]);
  return { from: last.gate.out, to: goal.out, points };
}
