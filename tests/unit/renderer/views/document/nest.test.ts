import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Marked, nest, type Piece } from '../../../../../renderer/views/document/nest.ts';

const TEXT = '由市发改委牵头建设乐水绿道12公里';

/** Each unit with the marks around it, outermost first. */
function units<Mark>(pieces: readonly Piece<Mark>[], around: readonly Mark[] = []): [number, Mark[]][] {
  return pieces.flatMap((piece) =>
    piece.kind === 'mark'
      ? units(piece.pieces, [...around, piece.mark])
      : Array.from({ length: piece.end - piece.start }, (_, index): [number, Mark[]] => [
          piece.start + index,
          [...around],
        ]),
  );
}

const show = (pieces: readonly Piece<string>[]): string =>
  pieces
    .map((piece) =>
      piece.kind === 'text'
        ? TEXT.slice(piece.start, piece.end)
        : `[${piece.mark}${piece.first ? '' : '…'} ${show(piece.pieces)}]`,
    )
    .join('');

describe('nest', () => {
  it('puts a shorter mark into the longer one that begins with it', () => {
    const ranges = [
      { start: 1, end: 2, mark: '地' },
      { start: 1, end: 5, mark: '单位' },
    ];
    expect(show(nest(7, ranges))).toBe('由[单位 [地 市]发改委]牵头');
  });

  it('cuts a mark that crosses the end of another, and goes on after it', () => {
    const ranges = [
      { start: 1, end: 5, mark: '甲' },
      { start: 3, end: 7, mark: '乙' },
    ];
    expect(show(nest(9, ranges))).toBe('由[甲 市发[乙 改委]][乙… 牵头]建设');
  });

  it('knows where each mark ends, also one that was cut', () => {
    const ends = (pieces: readonly Piece<string>[]): string[] =>
      pieces.flatMap((piece) =>
        piece.kind === 'text'
          ? []
          : [...ends(piece.pieces), ...(piece.last ? [`${piece.mark} ${piece.start}`] : [])],
      );
    const ranges = [
      { start: 1, end: 5, mark: '甲' },
      { start: 3, end: 7, mark: '乙' },
      { start: 4, end: 9, mark: '丙' },
    ];
    expect(ends(nest(9, ranges)).sort()).toEqual(['丙 5', '乙 5', '甲 1']);
  });

  const ranges = fc.array(fc.tuple(fc.integer({ min: -3, max: 44 }), fc.integer({ min: -3, max: 44 })), {
    maxLength: 14,
  });

  it('never loses or doubles text, and every unit has exactly the marks that cover it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), ranges, (length, pairs) => {
        const marked = pairs.map(([start, end], mark): Marked<number> => ({ start, end, mark }));
        const seen = units(nest(length, marked));
        expect(seen.map(([at]) => at)).toEqual(Array.from({ length }, (_, at) => at));
        for (const [at, around] of seen)
          expect(around.toSorted((a, b) => a - b)).toEqual(
            marked.filter(({ start, end }) => start <= at && at < end).map(({ mark }) => mark),
          );
      }),
    );
  });

  it('begins every mark exactly once', () => {
    const firsts = (pieces: readonly Piece<number>[]): number[] =>
      pieces.flatMap((piece) =>
        piece.kind === 'text' ? [] : [...(piece.first ? [piece.mark] : []), ...firsts(piece.pieces)],
      );
    fc.assert(
      fc.property(ranges, (pairs) => {
        const marked = pairs.map(([start, end], mark): Marked<number> => ({ start, end, mark }));
        const shown = marked.filter(({ start, end }) => Math.max(0, start) < Math.min(40, end));
        expect(firsts(nest(40, marked)).toSorted((a, b) => a - b)).toEqual(shown.map(({ mark }) => mark));
      }),
    );
  });
});
