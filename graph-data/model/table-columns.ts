/** What the columns of a task table hold, and the line of a sheet that names them. */

export const COLUMN_MEANINGS = [
  'number',
  'task',
  'lead',
  'support',
  'joint',
  'time',
  'post',
  'note',
] as const;
/** `note` is a column nothing is read from. */
export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

/** Columns whose meaning somebody told; a table with the same titles has the same columns, whatever its file is called. */
export interface KnownColumns {
  /** As the header prints them, from the first column; blanks and breaks do not matter. */
  readonly titles: readonly string[];
  /** One for every title. */
  readonly meanings: readonly ColumnMeaning[];
}

/** Blanks and breaks inside a title say nothing. */
export const bareTitle = (title: string): string => title.replace(/\s/gu, '');

/** What two headers have in common when they name the same columns; empty cells behind the last title do not count. */
export const shapeOf = (titles: readonly string[]): string =>
  titles.map(bareTitle).join('\t').replace(/\t+$/u, '');

/** The line of one sheet that names its columns. */
export interface TableHead {
  /** Absent where the format has no sheets. */
  readonly sheet?: string;
  /** 1-based, as the spreadsheet shows it. */
  readonly row: number;
  /** As the file prints them, also where the text prints words the rules know. */
  readonly titles: readonly string[];
  /** What somebody told of the columns; null where the rules read them. */
  readonly told: readonly ColumnMeaning[] | null;
  /** False where the table seems to name bodies in a column that no rule knows. */
  readonly sure: boolean;
}
