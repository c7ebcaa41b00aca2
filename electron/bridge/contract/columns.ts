/** 列对应: what the columns of a spreadsheet's table hold, as it is told and seen before it counts. */
import type { Sha256 } from '../../../graph-data/model/ids.ts';
import type { Role } from '../../../graph-data/model/statement.ts';
import type { ColumnMeaning } from '../../../graph-data/model/table-columns.ts';

export type { ColumnMeaning } from '../../../graph-data/model/table-columns.ts';

/** Why a column is proposed to hold what it holds: somebody told it, its title, or the cells below. */
export type ColumnReason = 'told' | 'title' | 'bodies' | 'numbers' | 'times' | 'longest' | 'none';

export interface SheetColumn {
  /** As the file prints it; empty for a column without a title. */
  readonly title: string;
  readonly meaning: ColumnMeaning;
  readonly reason: ColumnReason;
}

/** One sheet as far as somebody needs to see it: the rows above its titles and the first below. */
export interface ColumnSheet {
  readonly name: string;
  /** Names of the sheets; one empty name where the format has none. */
  readonly sheets: readonly string[];
  /** Position among them. */
  readonly sheet: number;
  /** `number` is the row as the spreadsheet shows it. */
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
  readonly total: number;
  /** The row that names the columns. */
  readonly row: number;
  readonly columns: readonly SheetColumn[];
}

export interface ColumnSheetQuestion {
  readonly file: Sha256;
  readonly sheet: number;
  /** Null asks for the row that seems to name the columns. */
  readonly row: number | null;
}

/** What the columns hold, one meaning for each from the first on. */
export interface ColumnsWish {
  readonly file: Sha256;
  readonly sheet: number;
  readonly row: number;
  readonly meanings: readonly ColumnMeaning[];
}

export interface ColumnsPreview {
  /** Rows that were read for it, of those the sheet has. */
  readonly rowsRead: number;
  readonly rows: number;
  /** Tasks somebody is responsible for. */
  readonly measures: number;
  readonly roles: Readonly<Record<Role, number>>;
  readonly deadlines: number;
  readonly issues: number;
  /** Other files in the workspace with the same titles; they are read again too. */
  readonly alike: number;
  /** The first duties, in the order of the rows. */
  readonly sample: readonly {
    readonly role: Role;
    readonly agency: string;
    readonly measure: string;
    readonly row: number | null;
  }[];
}

export interface ColumnsApplied {
  readonly cancelled: boolean;
  /** Files that were read again. */
  readonly files: number;
}

/** What is remembered of tables with these titles. */
export interface RememberedColumns {
  readonly shape: string;
  readonly columns: readonly { readonly title: string; readonly meaning: ColumnMeaning }[];
  /** ISO time. */
  readonly at: string;
  /** Files that were read by it. */
  readonly files: number;
}

/** A file that was read and claims nothing until somebody tells its columns. */
export interface ColumnsQuestion {
  readonly file: Sha256;
  readonly name: string;
}
