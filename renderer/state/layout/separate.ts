/** Pushes overlapping boxes apart, each pair along the shorter way. Deterministic. */
import type { Box, Point } from './geometry.ts';

const ROUNDS = 240;

interface MutableBox extends Box {
  x: number;
  y: number;
}

/** Half of the way each of the two must go; zero when they are clear of each other. */
function push(a: Box, b: Box, space: number): Point {
  const overX = (a.width + b.width) / 2 + space - Math.abs(a.x - b.x);
  const overY = (a.height + b.height) / 2 + space - Math.abs(a.y - b.y);
  if (overX <= 0 || overY <= 0) return { x: 0, y: 0 };
  if (overX < overY) return { x: (overX / 2) * (a.x <= b.x ? -1 : 1), y: 0 };
  return { x: 0, y: (overY / 2) * (a.y <= b.y ? -1 : 1) };
}

/** Centres with at least `space` between any two boxes, close to where they were. */
export function separate(boxes: readonly Box[], space: number): Point[] {
  const placed: MutableBox[] = boxes.map((box) => ({ ...box }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let touched = false;
    placed.forEach((a, index) => {
      for (const b of placed.slice(index + 1)) {
        const by = push(a, b, space);
        if (by.x === 0 && by.y === 0) continue;
        touched = true;
        a.x += by.x;
        a.y += by.y;
        b.x -= by.x;
        b.y -= by.y;
      }
    });
    if (!touched) break;
  }
  return placed.map(({ x, y }) => ({ x, y }));
}
