/** The responsibility matrix as values: what crosses to the window once, and what sorting and filtering make of it. */
import type { DocumentId, EntityId, StatementId } from '../../model/ids.ts';
import type { Role } from '../../model/statement.ts';

/** What stands against the bodies: measures, the initiatives their measures hold, or the bodies once more. */
export type MatrixKind = 'measures' | 'initiatives' | 'agencies';

/** A row or a column before anything is filtered. Its place in the model's array is document order. */
export interface MatrixLine {
  readonly id: EntityId;
  readonly kind: string;
  readonly name: string;
  /** Printed number of a measure, otherwise empty. */
  readonly number: string;
  /** Pinyin of the name, syllables parted by spaces; empty when nobody spelled it. */
  readonly spelling: string;
  /** All that a search may type for it: names, aliases, number, pinyin, initials; folded, one a line. */
  readonly words: string;
  readonly category: string | null;
  readonly system: string | null;
  /** Index in `documents`; null for a body, which belongs to no document. */
  readonly document: number | null;
  /** Index in `sections`: the highest heading above a measure. */
  readonly section: number | null;
}

export interface MatrixDocument {
  readonly id: DocumentId;
  readonly title: string;
  readonly number: string | null;
}

export interface MatrixSection {
  readonly id: EntityId;
  readonly document: number;
  readonly number: string;
  readonly heading: string;
}

/**
 * The duties in columns of equal length: a hundred thousand objects would cost more to send than to look at. Numbers
 * are indexes into the lines of the model.
 */
export interface ClaimTable {
  readonly statement: readonly StatementId[];
  readonly role: readonly Role[];
  readonly row: readonly number[];
  /** `agencies`: the row again, since a duty meets every other body of its measure. */
  readonly column: readonly number[];
  readonly measure: readonly number[];
  /** 1-based line of the file. */
  readonly line: readonly number[];
  /** `initiatives`: the claim that the measure holds the initiative; otherwise empty. */
  readonly mention: readonly StatementId[];
}

export interface MatrixModel {
  readonly kind: MatrixKind;
  readonly documents: readonly MatrixDocument[];
  readonly sections: readonly MatrixSection[];
  readonly rows: readonly MatrixLine[];
  readonly columns: readonly MatrixLine[];
  /** The measures the duties are for; the columns themselves where `kind` is `measures`. */
  readonly measures: readonly MatrixLine[];
  readonly claims: ClaimTable;
  /** Categories and systems in the order an office prints them. */
  readonly order: { readonly category: readonly string[]; readonly system: readonly string[] };
}

export type SortBy = 'document' | 'name' | 'count' | 'system';
export type GroupBy = 'none' | 'category' | 'system' | 'document' | 'section';

export interface AxisSettings {
  readonly sort: SortBy;
  readonly descending: boolean;
  readonly group: GroupBy;
}

/** Empty lists and texts let everything pass. */
export interface MatrixFilter {
  readonly document: DocumentId | null;
  readonly roles: readonly Role[];
  readonly systems: readonly string[];
  readonly categories: readonly string[];
  /** False leaves out 群体单位. */
  readonly collectives: boolean;
  /** False leaves out what no body carries. */
  readonly gaps: boolean;
  readonly text: string;
}

export interface MatrixSettings {
  readonly filter: MatrixFilter;
  readonly rows: AxisSettings;
  readonly columns: AxisSettings;
}

/** What a row, a column or the whole adds up to. */
export interface MatrixSum {
  /** Cells that hold something. */
  readonly cells: number;
  /** Sum of the cells' counts: the same as `cells` unless a cell counts shared measures. */
  readonly count: number;
  readonly roles: Readonly<Record<Role, number>>;
}

export interface ViewLine {
  readonly line: MatrixLine;
  /** Index in the model. */
  readonly index: number;
  readonly sum: MatrixSum;
}

/** What a band stands for; a measure above every chapter is grouped under its document. */
export type MatrixGroup =
  | { readonly by: 'category' | 'system'; readonly id: string }
  | { readonly by: 'document' | 'section'; readonly index: number };

/** Neighbouring lines of one group; null gathers what falls in none. */
export interface MatrixBand {
  readonly group: MatrixGroup | null;
  readonly start: number;
  readonly length: number;
}

export interface MatrixCell {
  /** Indexes in the model. */
  readonly row: number;
  readonly column: number;
  /** The row's roles in this cell, strongest first; empty where the cell is a count. */
  readonly roles: readonly Role[];
  /** Shared measures for body against body, otherwise 1. */
  readonly count: number;
}

/** The claims behind a cell, one for each measure and role. */
export interface MatrixClaim {
  readonly statement: StatementId;
  readonly role: Role;
  readonly measure: MatrixLine;
  readonly line: number;
  /** What else the cell rests on: the mention of the initiative, or the other body's duty with its role. */
  readonly second: { readonly statement: StatementId; readonly role: Role | null } | null;
}

/** The matrix after filter, sort and group. Positions run over `rows` and `columns` as shown. */
export interface MatrixView {
  readonly model: MatrixModel;
  readonly settings: MatrixSettings;
  readonly rows: readonly ViewLine[];
  readonly columns: readonly ViewLine[];
  readonly rowBands: readonly MatrixBand[];
  readonly columnBands: readonly MatrixBand[];
  readonly total: MatrixSum;
  /** The cell at two positions, or null when it is empty. */
  cell(row: number, column: number): MatrixCell | null;
  claims(cell: MatrixCell): readonly MatrixClaim[];
}
