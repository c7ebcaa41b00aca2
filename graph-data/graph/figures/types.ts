/** Figures as values: what crosses to the window once, and what filters and drawings make of it. */
import type { DocumentId, EntityId, FindingId, StatementId } from '../../model/ids.ts';
import type { Outlook } from '../../model/statement.ts';
import type { Thing } from '../brief/types.ts';

/** A printed figure with what it may be compared by. */
export interface Figure {
  readonly id: EntityId;
  /** Name of the indicator as this document prints it. */
  readonly indicator: string;
  readonly printed: string;
  readonly nature: Outlook;
  readonly period: string | null;
  /** The place the indicator is about: printed, or that of the document. */
  readonly scope: string | null;
  /** 全区 and the like, where the figure itself prints whose it is. */
  readonly printedScope: string | null;
  /** In `unit`; null where the page gives no single number. */
  readonly amount: number | null;
  /** The least and the most that the printed words allow; null where they set no bound or give no number. */
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly comparator: string;
  /** A size rather than a number, for example 百亿级. */
  readonly vague: boolean;
  /** Last year of the period, else the year of the document. */
  readonly year: number | null;
  /** Year of the document that says it. */
  readonly said: number | null;
}

/** A figure in the table of all figures. Its place in the model's array is document order. */
export interface FigureRow extends Figure {
  /** The claim that states it. */
  readonly statement: StatementId;
  readonly document: DocumentId;
  /** 1-based line of the file. */
  readonly line: number;
  /** The measure or section that says it; null where it stands right under the title. */
  readonly where: Thing | null;
  /** Bodies that carry the measure in which it stands. */
  readonly agencies: readonly EntityId[];
  /** Figures of one thread may be compared; null where the rules compare it with none. */
  readonly thread: EntityId | null;
  /** All that a search may type for it: names, pinyin, initials, printed words; folded, one a line. */
  readonly words: string;
}

export interface FigureDocument {
  readonly id: DocumentId;
  readonly entity: EntityId;
  readonly title: string;
  readonly number: string | null;
  readonly date: string | null;
}

export interface FiguresModel {
  readonly rows: readonly FigureRow[];
  /** Documents that state figures, in the order of the workspace. */
  readonly documents: readonly FigureDocument[];
  /** Bodies whose measures state figures, those with most first. */
  readonly agencies: readonly { readonly id: EntityId; readonly name: string }[];
  readonly threads: readonly { readonly id: EntityId; readonly name: string }[];
  /** Highest 密级 of the documents as printed; null when none shows one. */
  readonly classification: string | null;
}

/** What the office decided about a contradiction. */
export interface Resolution {
  readonly note: string;
  readonly author: string | null;
  /** ISO time. */
  readonly at: string;
}

/** A contradiction as a mark beside a figure: whatever claim of it is shown, its state is found by it. */
export interface ConflictMark {
  readonly finding: FindingId;
  /** The claim that the two figures exclude each other. */
  readonly statement: StatementId;
  readonly figures: readonly EntityId[];
  /** What the figures are figures of: their indicators, and the threads that follow them. */
  readonly about: readonly EntityId[];
  /** The claims that state the two figures. */
  readonly stating: readonly StatementId[];
  /** The likely reason, as a guess. */
  readonly reason: string;
  readonly resolved: Resolution | null;
}

export type ConflictState = 'open' | 'resolved';

export const FIGURE_SORTS = ['document', 'indicator', 'amount', 'nature', 'year', 'scope'] as const;
export type FigureSort = (typeof FIGURE_SORTS)[number];

/** Null and an empty text let everything pass. */
export interface FiguresFilter {
  readonly text: string;
  readonly nature: Outlook | null;
  readonly unit: string | null;
  readonly document: DocumentId | null;
  readonly year: number | null;
  /** As `scopeWords` says it. */
  readonly scope: string | null;
  readonly agency: EntityId | null;
  readonly conflict: ConflictState | null;
}

export interface FiguresSettings {
  readonly filter: FiguresFilter;
  readonly sort: FigureSort;
  readonly descending: boolean;
}

/** Figures that may stand on one scale: one thing, one unit, one scope. */
export interface FigureSeries {
  readonly name: string;
  /** Null for figures that no thread joins. */
  readonly thread: EntityId | null;
  readonly unit: string;
  readonly scope: string;
  /** With a number and a year, oldest first. */
  readonly figures: readonly Figure[];
  /** Comparable ones that give no exact number or no year. */
  readonly left: readonly Figure[];
}
