/** What stands on a page, measured from its upper left corner in any one unit. */

export interface Piece {
  readonly text: string;
  /** Left edge and base line. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the type. */
  readonly size: number;
}

/** A drawn line, straight across or straight down. */
export interface Rule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** What a page is read into, from top to bottom. */
export type PageBlock =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };
