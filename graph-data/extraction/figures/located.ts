/** Figures and ignored numbers with their place in the document and in the decoded file. */
import type { TextRange } from '../../model/locator.ts';
import type { Figure, Ignored } from './types.ts';

export interface LocatedFigure extends Figure {
  /** Index into the document's paragraphs. */
  readonly paragraph: number;
  /** 1-based line of the file on which the value is printed. */
  readonly line: number;
  /** Raw ranges in the decoded file: the value, and the whole claim. */
  readonly rawRange: TextRange;
  readonly rawSpan: TextRange;
  /** Indices into the document's sections, outermost first. */
  readonly sections: readonly number[];
}

export interface LocatedIgnored extends Ignored {
  readonly paragraph: number;
  readonly line: number;
  readonly rawRange: TextRange;
}
