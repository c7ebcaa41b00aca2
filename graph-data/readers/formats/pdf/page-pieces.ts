/** The pieces of text of one PDF page, upright and from the upper left corner. */
import type { Piece } from '../page/types.ts';
import { type Matrix, multiply } from './matrix.ts';

/** What pdf.js says of a run of text: its matrix maps the run onto the page, whose origin is below left. */
export interface TextRun {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** `viewport` is the matrix of the page as shown, so that a page stored on its side is read upright. */
export function piecesOf(runs: readonly TextRun[], viewport: Matrix): Piece[] {
  return runs.flatMap(({ str, transform, width, height }) => {
    const [, , c = 0, d = 0, x = 0, y = 0] = multiply(viewport, transform);
    const size = Math.hypot(c, d) || height || 1;
    return str === '' ? [] : [{ text: str, x, y, width, size }];
  });
}
