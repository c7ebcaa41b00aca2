/** What a file to be handed in consists of, whatever its format: a heading, a paper and blocks. Plain values. */

import type { DrawnSvg } from '../formats/drawn-svg.ts';

/** Said on every page: what this is, when it was made, what it rests on, and how secret it is. */
export interface ExportHeading {
  readonly title: string;
  /** `2026-11-29`: the day the file was made. */
  readonly date: string;
  /** Each source document in one line. */
  readonly sources: readonly string[];
  /** How 责任单位 is to be read in these sources. */
  readonly roleRules: readonly string[];
  /** 名称沿革: what is named here and was called otherwise, each in one line; empty where nothing was. */
  readonly names: readonly string[];
  /** What the list was narrowed to, in words; empty when nothing was left out. */
  readonly filters: readonly string[];
  /** What the marks in the cells mean; null where there are none. */
  readonly legend: string | null;
  /** Highest 密级 of the sources; null when none of them shows one. */
  readonly classification: string | null;
}

/** `mark` is a role mark and `number` a figure: both are centred, `number` is written as a number. */
export type ColumnKind = 'text' | 'number' | 'mark';

export interface ExportColumn {
  readonly title: string;
  readonly kind: ColumnKind;
  /** In half-width characters; a Chinese character takes two. */
  readonly width: number;
}

export type ExportCell = string | number | null;

/** Rows that share one cell of a column; every row below the first holds the same value. */
export interface MergedRows {
  readonly column: number;
  readonly firstRow: number;
  readonly rowCount: number;
}

export interface ExportTable {
  readonly kind: 'table';
  /** Name of the sheet, at most 31 characters. */
  readonly name: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly (readonly ExportCell[])[];
  readonly merged: readonly MergedRows[];
  /** Columns that stay in view and are repeated on every page across. */
  readonly fixedColumns: number;
  /** Column titles stand upright: many narrow columns with long titles. */
  readonly uprightTitles: boolean;
}

export type ExportBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Drawn where the format is a page; tables leave it out. */
  | { readonly kind: 'picture'; readonly drawing: DrawnSvg; readonly caption: string }
  | ExportTable;

export interface Paper {
  readonly size: 'A3' | 'A4';
  readonly orientation: 'portrait' | 'landscape';
}

export interface ExportDocument {
  readonly heading: ExportHeading;
  readonly paper: Paper;
  readonly blocks: readonly ExportBlock[];
}
