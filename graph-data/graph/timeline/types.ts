/** 时间轴: documents, deadlines, targets and reported milestones, each with its time as precise as the page tells it. */
import type { DocumentId, EntityId, StatementId } from '../../model/ids.ts';

export type MarkKind = 'document' | 'deadline' | 'target' | 'milestone';

/** How the time of a mark was told; every name has a sentence in the words of the interface. */
export type TimeSource =
  /** The date of the document itself. */
  | 'document-date'
  /** Year, month or day are printed. */
  | 'printed'
  /** 今年, 年内: the year is that of the document. */
  | 'document-year'
  /** “十四五”: five-year plans follow each other without a gap. */
  | 'five-year-plan'
  /** 今后五年: counted from the document's date. */
  | 'counted-years'
  /** 本届市委任期: counted from the latest congress report of that place in the workspace. */
  | 'congress-term'
  /** 长期, 持续: a task without an end. */
  | 'standing'
  /** Words of time that no rule resolves. */
  | 'unresolved'
  /** The page names no time. */
  | 'not-stated';

export interface TimelineReport {
  readonly thread: EntityId;
  readonly name: string;
  readonly verdict: string;
  /** The step that reports, with its document. */
  readonly statement: StatementId;
  readonly document: DocumentId;
  readonly at: string | null;
}

export interface TimelineMark {
  /** Unique: the claim it stands on. */
  readonly statement: StatementId;
  readonly kind: MarkKind;
  /** What it is about: the document, measure, indicator or initiative. */
  readonly thing: EntityId;
  readonly thingKind: string;
  readonly name: string;
  /** Number of a measure, value of a target, state of an initiative, number of a document; empty where there is none. */
  readonly detail: string;
  readonly document: DocumentId;
  readonly line: number;
  /** Words of time as printed; null where the page has none. */
  readonly printed: string | null;
  /** First and last date meant, as precise as the page; `to` is null where it cannot be told. */
  readonly from: string | null;
  readonly to: string | null;
  readonly source: TimeSource;
  /** Bodies that carry the measure in which it stands. */
  readonly agencies: readonly EntityId[];
  readonly places: readonly EntityId[];
  /** Later documents that tell a result, one line a thread. Only deadlines and targets can have some. */
  readonly reports: readonly TimelineReport[];
  /** Documents of the workspace dated after the end of the period. */
  readonly laterDocuments: number;
}

export interface Named<Id extends string> {
  readonly id: Id;
  readonly name: string;
}

export interface TimelineDocument extends Named<DocumentId> {
  readonly entity: EntityId;
  readonly date: string | null;
}

export interface Timeline {
  /** By date, then as printed; what has no date last. */
  readonly marks: readonly TimelineMark[];
  /** Oldest first. */
  readonly documents: readonly TimelineDocument[];
  /** Bodies and places that marks name, most marks first. */
  readonly agencies: readonly Named<EntityId>[];
  readonly places: readonly Named<EntityId>[];
}
