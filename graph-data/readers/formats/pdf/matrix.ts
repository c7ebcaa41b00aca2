/** Matrices as PDF writes them: `[a, b, c, d, e, f]`, a point (x, y) goes to (ax + cy + e, bx + dy + f). */

export type Matrix = readonly number[];

/** The matrix that applies `inner` first and `outer` to what comes of it. */
export function multiply(outer: Matrix, inner: Matrix): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
