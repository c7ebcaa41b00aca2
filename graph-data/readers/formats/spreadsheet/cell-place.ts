/** `AB12` → row and column. */

export interface CellPlace {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
}

/** Null where the text names no cell. */
export function cellPlace(reference: string): CellPlace | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(reference);
  const [letters, digits] = [match?.[1], match?.[2]];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
