/** Pieces of text with their places on a page → printed lines, with columns that nobody ruled kept by blanks. */
import type { Piece } from './types.ts';

/** Pieces whose base lines differ by less than this part of their size stand on one line. */
const SAME_LINE = 0.45;
/** A gap of more than this part of the size is a gap a reader sees; Chinese type leaves up to a quarter for looks. */
const VISIBLE_GAP = 0.6;
/** A gap of more than this part parts columns; they are placed by where they begin, with two blanks at least. */
const COLUMN_GAP = 1.2;
/** Lines further apart than so many times the usual distance have an empty line between them. */
const EMPTY_LINE = 1.9;
/** Columns of characters of one line; beyond it the page is damaged. */
const WIDEST_LINE = 400;

interface Line {
  readonly y: number;
  readonly pieces: Piece[];
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Pieces by the line they stand on, from top to bottom. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1);
    const largest = Math.max(piece.size, line?.pieces[0]?.size ?? 0);
    if (line && Math.abs(piece.y - line.y) <= largest * SAME_LINE) line.pieces.push(piece);
    else lines.push({ y: piece.y, pieces: [piece] });
  }
  return lines;
}

/** Width in half characters: Chinese counts two. */
export const columnsOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);

/** Blanks for a gap, given in sizes of the type; `blank` says that the page itself has a blank there. */
function blanksFor(gap: number, blank: boolean, wanted: number): number {
  if (gap > COLUMN_GAP) return Math.max(2, wanted);
  return gap > VISIBLE_GAP || blank ? 1 : 0;
}

/** The pieces of one line on a grid of half characters, so that cells below one another begin in one column. */
function lineText(pieces: readonly Piece[], left: number, half: number): string {
  let text = '';
  let column = 0;
  let end = left;
  let blank = false;
  for (const piece of pieces.toSorted((a, b) => a.x - b.x)) {
    if (piece.text.trim() === '') {
      blank = true;
      continue;
    }
    const gap = (piece.x - end) / piece.size;
    const wanted = Math.min(WIDEST_LINE, Math.round((piece.x - left) / half)) - column;
    const blanks = column === 0 ? Math.max(0, wanted) : blanksFor(gap, blank, wanted);
    blank = false;
    text += ' '.repeat(blanks);
    column += blanks;
    text += piece.text;
    column += columnsOf(piece.text);
    end = Math.max(end, piece.x + piece.width);
  }
  return text;
}

export const isPrinted = ({ text }: Piece): boolean => text.trim() !== '';

/** The lines of one page from top to bottom; '' is an empty line between two groups of lines. */
export function printedLines(all: readonly Piece[]): string[] {
  const placed = all.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
  const pieces = placed.filter(isPrinted);
  if (pieces.length === 0) return [];
  const lines = linesOf(placed).filter((line) => line.pieces.some(isPrinted));
  const left = pieces.reduce((least, piece) => Math.min(least, piece.x), Number.POSITIVE_INFINITY);
  const half = Math.max(median(pieces.map((piece) => piece.size)) / 2, Number.EPSILON);
  const steps = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0));
  const usual = median(steps);
  return lines.flatMap((line, index) => {
    const step = index === 0 ? 0 : (steps[index - 1] ?? 0);
    const text = lineText(line.pieces, left, half);
    return usual > 0 && step > usual * EMPTY_LINE ? ['', text] : [text];
  });
}
