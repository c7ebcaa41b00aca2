/** The text inside the cells of a ruled table, row by row, with merged cells in every row they cover. */
import { columnsOf, linesOf, printedLines } from './printed-lines.ts';
import type { Grid } from './ruled-grid.ts';
import type { Piece } from './types.ts';

/** A line of a cell that ends closer to its right edge than so many sizes was wrapped there. */
const WRAPPED_WITHIN = 2;

/** For each place of the grid the number of the cell it belongs to; cells open to each other are one. */
function cellNumbers({ xs, ys, partsColumns, partsRows }: Grid): number[][] {
  const numbers: number[][] = [];
  let next = 0;
  for (let row = 0; row < ys.length - 1; row += 1) {
    const line: number[] = [];
    for (let column = 0; column < xs.length - 1; column += 1) {
      const left = column > 0 && !partsColumns(row, column) ? line[column - 1] : undefined;
      const above = row > 0 && !partsRows(row, column) ? numbers[row - 1]?.[column] : undefined;
      line.push(left ?? above ?? next);
      if (left === undefined && above === undefined) next += 1;
    }
    numbers.push(line);
  }
  return numbers;
}

/** Index of the span between two edges that holds `value`; -1 outside. */
function spanOf(edges: readonly number[], value: number): number {
  const after = edges.findIndex((edge) => edge > value);
  return after <= 0 ? -1 : after - 1;
}

function rightmost(pieces: readonly Piece[]): number {
  return pieces.reduce((most, piece) => Math.max(most, piece.x + piece.width), Number.NEGATIVE_INFINITY);
}

/** Lines of a cell as one text: a wrapped line goes on without a blank, one that ended early does not. */
function cellText(pieces: readonly Piece[]): string {
  const size = pieces[0]?.size ?? 1;
  const edge = rightmost(pieces);
  const lines = linesOf(pieces);
  return lines.reduce((text, line, index) => {
    const words = printedLines(line.pieces).join(' ').trim();
    const before = lines[index - 1];
    if (!before || text === '') return words;
    const wrapped = edge - rightmost(before.pieces) < size * WRAPPED_WITHIN;
    const latin = /\w$/u.test(text) && /^\w/u.test(words);
    return `${text}${wrapped && !latin ? '' : ' '}${words}`;
  }, '');
}

interface CellPiece {
  readonly cell: number;
  readonly piece: Piece;
}

/** A run of text that reaches over several cells, as some programs write a row of short titles, cut where the cells part. */
function splitAt(piece: Piece, cellAt: (x: number) => number | undefined): CellPiece[] {
  const step = piece.width / Math.max(1, columnsOf(piece.text));
  const parts: { cell: number; piece: { -readonly [Key in keyof Piece]: Piece[Key] } }[] = [];
  let x = piece.x;
  for (const character of piece.text) {
    const width = columnsOf(character) * step;
    const cell = cellAt(x + width / 2);
    const last = parts.at(-1);
    if (last && last.cell === cell) {
      last.piece.text += character;
      last.piece.width += width;
    } else if (cell !== undefined) parts.push({ cell, piece: { ...piece, text: character, x, width } });
    x += width;
  }
  return parts.filter(({ piece: part }) => part.text.trim() !== '');
}

export interface RuledTable {
  readonly rows: readonly (readonly string[])[];
  /** The pieces that stand in it. */
  readonly taken: ReadonlySet<Piece>;
  readonly top: number;
}

/** Reads a grid; null when fewer than two of its cells hold text (a frame around a page, a drawing). */
export function readRuledTable(grid: Grid, pieces: readonly Piece[]): RuledTable | null {
  const numbers = cellNumbers(grid);
  const inCell = new Map<number, Piece[]>();
  const taken = new Set<Piece>();
  for (const piece of pieces) {
    // The base line lies a little below the middle of a character; a third of its size above it is inside the cell.
    const line = numbers[spanOf(grid.ys, piece.y - piece.size * 0.3)];
    if (!line) continue;
    for (const part of splitAt(piece, (x) => line[spanOf(grid.xs, x)])) {
      taken.add(piece);
      inCell.set(part.cell, [...(inCell.get(part.cell) ?? []), part.piece]);
    }
  }
  if (inCell.size < 2) return null;
  const texts = new Map([...inCell].map(([cell, own]) => [cell, cellText(own)]));
  const rows = numbers.map((line) =>
    line.map((cell, column) => (column > 0 && line[column - 1] === cell ? '' : (texts.get(cell) ?? ''))),
  );
  return { rows, taken, top: grid.ys[0] ?? 0 };
}
