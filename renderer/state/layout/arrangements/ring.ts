/** An ellipse walked at an even pace: where one stands after a share of the way round, given as an angle. Pure. */
import type { Point } from '../geometry.ts';

/** Pieces in which a quarter of the way is measured. */
const PIECES = 180;
const WHOLE = 2 * Math.PI;

export interface Ring {
  /** How much longer the way round is than that of a circle as wide. */
  readonly length: number;
  /** For a ring of radius 1: as wide as a circle, and `stretch` times as high. */
  readonly at: (angle: number) => Point;
}

/** Ellipses are walked from three o'clock, clockwise as screens count. */
export function ringOf(stretch: number): Ring {
  const on = (turn: number): Point => ({ x: Math.cos(turn), y: stretch * Math.sin(turn) });
  const walked = [0];
  for (let piece = 1; piece <= PIECES * 4; piece += 1) {
    const [from, to] = [on(((piece - 1) / PIECES / 4) * WHOLE), on((piece / PIECES / 4) * WHOLE)];
    walked.push((walked.at(-1) ?? 0) + Math.hypot(to.x - from.x, to.y - from.y));
  }
  const whole = walked.at(-1) ?? WHOLE;
  const at = (angle: number): Point => {
    const share = (((angle % WHOLE) + WHOLE) % WHOLE) / WHOLE;
    const piece = walked.findIndex((length) => length >= share * whole);
    return on((piece / PIECES / 4) * WHOLE);
  };
  return { length: whole / WHOLE, at };
}
