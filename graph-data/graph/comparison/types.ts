/** 文件对比: two documents, or two editions of one, thing by thing. Plain values, so that they cross the boundary. */
import type { DocumentId, EntityId, StatementId } from '../../model/ids.ts';
import type { Role } from '../../model/statement.ts';

/** What is compared, in the order shown. */
export const COMPARED_GROUPS = ['measure', 'initiative', 'indicator', 'body', 'place', 'citation'] as const;
export type ComparedGroup = (typeof COMPARED_GROUPS)[number];

export interface ComparedThing {
  readonly id: EntityId;
  readonly kind: string;
  readonly name: string;
  /** As printed before the heading of a measure; empty for everything else. */
  readonly number: string;
}

/** A body with the role first printed for it. */
export interface ComparedBearer {
  readonly id: EntityId;
  readonly name: string;
  readonly role: Role;
}

/** A printed figure with everything it may be compared by. */
export interface ComparedFigure {
  readonly id: EntityId;
  readonly statement: StatementId;
  readonly line: number;
  readonly printed: string;
  /** As printed; null where the page names no time. */
  readonly period: string | null;
  /** In which the period ends, else that of the document: 五年来 of two papers are two periods. */
  readonly year: number | null;
  readonly nature: string;
  readonly scope: string | null;
  readonly unit: string;
}

/** What one of the two documents says of the thing of a row. */
export interface ComparedSide {
  /** One thing, or several names of one. */
  readonly things: readonly ComparedThing[];
  /** Where it stands first. */
  readonly statement: StatementId;
  readonly line: number;
  /** Claims that name it. */
  readonly mentions: number;
  /** Bodies of the measure, or of the measures that name the thing; empty where the document names nobody there. */
  readonly bearers: readonly ComparedBearer[];
}

/** Why two sides are one row. */
export type Match =
  /** The same thing of the graph stands in both documents. */
  | { readonly rule: 'same-thing' }
  /** Two names of one thing, as a thread through the documents has it. */
  | { readonly rule: 'same-thread'; readonly thread: EntityId; readonly name: string }
  /** A guess: titles of two measures are alike, and so is their chapter, or they name the same thing. */
  | {
      readonly rule: 'like-title';
      /** 0 to 1. */
      readonly likeness: number;
      readonly because: 'chapter' | 'topic';
      /** The chapter, or the thing both name. */
      readonly name: string;
    };

/** Only where both documents name bodies: silence of one of them is no change. */
export interface DutyChange {
  readonly added: readonly ComparedBearer[];
  readonly removed: readonly ComparedBearer[];
  readonly roles: readonly { readonly body: ComparedBearer; readonly before: Role }[];
}

export type FigureDifference = 'value' | 'period' | 'nature';

/** Two figures of one indicator, scope and unit; one side is null where the other document has no figure to set beside it. */
export interface FigurePair {
  readonly left: ComparedFigure | null;
  readonly right: ComparedFigure | null;
  readonly differs: readonly FigureDifference[];
}

/** An indicator of the other document with the same name and another scope, unit or kind of quantity: told, never compared. */
export interface Namesake {
  readonly id: EntityId;
  readonly scope: string | null;
  readonly unit: string | null;
}

export interface ComparisonRow {
  /** The first thing of either side: stays while the documents do. */
  readonly id: string;
  readonly group: ComparedGroup;
  readonly match: Match | null;
  readonly left: ComparedSide | null;
  readonly right: ComparedSide | null;
  /** Null where nothing can be compared or nothing changed. */
  readonly duty: DutyChange | null;
  readonly figures: readonly FigurePair[];
  readonly namesakes: readonly Namesake[];
}

export interface DocumentComparison {
  readonly left: DocumentId;
  readonly right: DocumentId;
  /** By group; in it what both name, then what only the left, then what only the right does, as printed. */
  readonly rows: readonly ComparisonRow[];
}
