/** Ranges that may overlap → pieces that lie in each other, so that text can be drawn with every mark. Pure. */

/** Half-open range in the text, with what it stands for. */
export interface Marked<Mark> {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
}

/** Plain text, or a mark around pieces. A mark that crosses another's end is cut there and goes on after it. */
export type Piece<Mark> =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'mark';
      readonly start: number;
      readonly mark: Mark;
      /** False where a mark that was cut goes on. */
      readonly first: boolean;
      /** False where a mark is cut and goes on further on. */
      readonly last: boolean;
      readonly pieces: readonly Piece<Mark>[];
    };

interface Open<Mark> extends Marked<Mark> {
  readonly first: boolean;
  readonly last: boolean;
}

/** The longest first where several begin together: it holds the others. */
const outerFirst = (a: Open<unknown>, b: Open<unknown>): number => a.start - b.start || b.end - a.end;

function nestIn<Mark>(start: number, end: number, ranges: readonly Open<Mark>[]): readonly Piece<Mark>[] {
  const pieces: Piece<Mark>[] = [];
  let at = start;
  let waiting = ranges;
  for (let [outer, ...others] = waiting; outer !== undefined; [outer, ...others] = waiting) {
    const { start: from, end: to, mark, first, last } = outer;
    if (from > at) pieces.push({ kind: 'text', start: at, end: from });
    const inside = others.filter((range) => range.start < to);
    const clipped = inside.map((range) => ({
      ...range,
      end: Math.min(range.end, to),
      last: range.last && range.end <= to,
    }));
    pieces.push({ kind: 'mark', start: from, mark, first, last, pieces: nestIn(from, to, clipped) });
    const crossing = inside
      .filter((range) => range.end > to)
      .map((range) => ({ ...range, start: to, first: false }));
    waiting = [...crossing, ...others.filter((range) => range.start >= to)].sort(outerFirst);
    at = to;
  }
  if (at < end) pieces.push({ kind: 'text', start: at, end });
  return pieces;
}

/** Every unit of the text stands in exactly one piece of text; empty ranges and what lies outside are left out. */
export function nest<Mark>(length: number, ranges: readonly Marked<Mark>[]): readonly Piece<Mark>[] {
  const inside = ranges
    .map((range) => ({
      ...range,
      start: Math.max(0, range.start),
      end: Math.min(length, range.end),
      first: true,
      last: true,
    }))
    .filter(({ start, end }) => start < end)
    .sort(outerFirst);
  return nestIn(0, length, inside);
}
