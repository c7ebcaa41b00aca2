/** 跟踪问效: indicators and initiatives through the documents. A verdict says what documents tell, never more. */
import type { Place } from '../../../graph-data/graph/brief/types.ts';
import type { DocumentId, EntityId, FindingId, StatementId } from '../../../graph-data/model/ids.ts';
import type { Outlook } from '../../../graph-data/model/statement.ts';
import type { FindingAcceptance } from './checks.ts';
import type { EntityCard } from './entity.ts';
import type { Figure, FigureSeries } from './figures.ts';

/** Result minus target, in the unit without multiplier. */
export interface ThreadGap {
  readonly amount: number;
  /** The same as a share of the target. */
  readonly share: number;
  readonly unit: string;
}

/** One thread in one line. */
export interface ThreadLine {
  readonly id: EntityId;
  readonly name: string;
  readonly about: 'indicator' | 'initiative';
  /** A word of the closed set of verdicts, as the rules say it. */
  readonly verdict: string;
  readonly gap: ThreadGap | null;
  /** Dates of the first and the last mention, as precise as the documents. */
  readonly from: string | null;
  readonly to: string | null;
  /** Documents that mention it, oldest first. */
  readonly documents: readonly DocumentId[];
  /** Bodies that carry the measures in which it is named. */
  readonly agencies: readonly EntityId[];
  /** Chapters (headings right under the document) in which it is told. */
  readonly sections: readonly EntityId[];
  /** Years in which it is told and of which its figures speak, ascending. */
  readonly years: readonly number[];
  /** Set where the user does not follow the verdict. */
  readonly overruled: FindingAcceptance | null;
}

/** One mention of the thread's thing. */
export interface ThreadMention extends Place {
  readonly at: string | null;
  readonly outlook: Outlook;
  /** The printed word that tells the state. */
  readonly status: string | null;
  readonly reason: string;
  /** The measure, section or document that says it. */
  readonly where: EntityCard | null;
  readonly figure: Figure | null;
}

/** One side of a contradiction. */
export interface ConflictSide extends Place {
  readonly figure: Figure;
}

/** Two figures that exclude each other. */
export interface FigureConflict {
  readonly id: FindingId;
  readonly statement: StatementId;
  readonly earlier: ConflictSide;
  readonly later: ConflictSide;
  /** The likely reason, as a guess. */
  readonly reason: string;
  /** Which rule of thumb guessed it. */
  readonly guess: string;
  readonly confidence: number;
  /** Set where the user resolved it. */
  readonly resolved: FindingAcceptance | null;
}

export interface ThreadsReport {
  /** What needs a look first. */
  readonly threads: readonly ThreadLine[];
  /** Documents that threads run through, in the order of the workspace. */
  readonly documents: readonly { readonly id: DocumentId; readonly title: string }[];
  /** Bodies that bear threads, those with most threads first. */
  readonly agencies: readonly { readonly id: EntityId; readonly name: string }[];
  /** Chapters in which threads are told, as printed. */
  readonly sections: readonly {
    readonly id: EntityId;
    readonly name: string;
    readonly document: DocumentId;
  }[];
  readonly conflicts: readonly FigureConflict[];
}

export interface ThreadPage {
  readonly line: ThreadLine;
  /** What overruling the verdict answers. */
  readonly finding: FindingId;
  /** The claim of the verdict. */
  readonly statement: StatementId;
  /** The rule's sentence. */
  readonly reason: string;
  readonly confidence: number;
  /** Places the verdict rests on. */
  readonly passages: readonly Place[];
  /** The indicators or initiatives it follows: several names of one thing. */
  readonly follows: readonly EntityCard[];
  /** Bodies that carry the measures in which it is named. */
  readonly bodies: readonly EntityCard[];
  /** Oldest first. */
  readonly mentions: readonly ThreadMention[];
  /** Its figures as they may be drawn: one scale, one unit and one scope each. */
  readonly series: readonly FigureSeries[];
  /** Contradictions among its figures. */
  readonly conflicts: readonly FigureConflict[];
}
