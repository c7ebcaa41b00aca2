/** Pushes overlapping boxes apart, each pair along the shorter way. Deterministic. */
import type { Box, Point } from './geometry.ts';

const ROUNDS = 240;

interface MutableBox extends Box {
  x: number;
  y: number;
}

/** The way one of the two must go to be clear of the other; zero when it is. */
function push(a: Box, b: Box, space: number): Point {
  const overX = (a.width + b.width) / 2 + space - Math.abs(a.x - b.x);
  const overY = (a.height + b.height) / 2 + space - Math.abs(a.y - b.y);
  if (overX <= 0 || overY <= 0) return { x: 0, y: 0 };
  if (overX < overY) return { x: overX * (a.x <= b.x ? -1 : 1), y: 0 };
  return { x: 0, y: overY * (a.y <= b.y ? -1 : 1) };
}

const NONE: ReadonlySet<number> = new Set();

/**
 * Centres with at least `space` between any two boxes, close to where they were. Boxes whose index is `fixed` do not
 * move; what stands between them may be left without room.
 */
export function separate(boxes: readonly Box[], space: number, fixed = NONE): Point[] {
  const placed: MutableBox[] = boxes.map((box) => ({ ...box }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let touched = false;
    placed.forEach((a, index) => {
      for (let other = index + 1; other < placed.length; other += 1) {
        const b = placed[other];
        if (!b || (fixed.has(index) && fixed.has(other))) continue;
        const by = push(a, b, space);
        if (by.x === 0 && by.y === 0) continue;
        touched = true;
        const share = fixed.has(index) ? 0 : fixed.has(other) ? 1 : 0.5;
        a.x += by.x * share;
        a.y += by.y * share;
        b.x -= by.x * (1 - share);
        b.y -= by.y * (1 - share);
      }
    });
    if (!touched) break;
  }
  return placed.map(({ x, y }) => ({ x, y }));
}
