/** 审阅: documents with how far they are looked through, the queue of one, and actions on many items at once. */
import type { ReviewCounts, ReviewItem, ReviewMark } from '../../../graph-data/graph/review/types.ts';
import type { DocumentId, EntityId, IssueId, Sha256, StatementId } from '../../../graph-data/model/ids.ts';
import type { ReviewItemId } from '../../../graph-data/model/review.ts';
import type { Label } from '../../../graph-data/ontology/index.ts';
import type { EntityCard } from './entity.ts';
import type { RoleRuleInForce } from './role-rule.ts';

export type {
  ReviewAmendment,
  ReviewClaim,
  ReviewCounts,
  ReviewIssue,
  ReviewItem,
  ReviewMark,
  ReviewReading,
  ReviewState,
  ReviewThing,
} from '../../../graph-data/graph/review/types.ts';
export type { ReviewItemId } from '../../../graph-data/model/review.ts';

/** What the lists of a document look like: why the reading without words is what it is. */
export interface ListShapes {
  readonly lists: number;
  /** Lists that print a lead, a support, or neither. */
  readonly lead: number;
  readonly support: number;
  readonly plain: number;
}

export interface ReviewDocument {
  readonly id: DocumentId;
  readonly entity: EntityId;
  readonly title: string;
  /** The file the user took in; null for a document that came with the program. */
  readonly imported: { readonly file: Sha256; readonly name: string; readonly at: string } | null;
  readonly linked: boolean;
  readonly counts: ReviewCounts;
  readonly roleRule: RoleRuleInForce;
  /** Who found the rule in force right; null while it is proposed. */
  readonly confirmed: ReviewMark | null;
  readonly duties: number;
}

export interface ReviewQueue {
  readonly document: DocumentId;
  /** Names the items as they are; asked for again under it, they are not sent again. */
  readonly stamp: string;
  /** In reading order; null where `known` named them. */
  readonly items: readonly ReviewItem[] | null;
  readonly accepted: readonly (ReviewMark & { readonly item: ReviewItemId })[];
  readonly shapes: ListShapes;
}

/** What an action on many takes; only what nobody decided on yet is ever taken. */
export type ReviewChoice =
  | { readonly by: 'items'; readonly document: DocumentId; readonly items: readonly ReviewItemId[] }
  /** A rule's id without version, in one document or in all. */
  | { readonly by: 'rule'; readonly rule: string; readonly document: DocumentId | null }
  | { readonly by: 'confidence'; readonly least: number; readonly document: DocumentId | null };

/** One item of one document's queue. */
export interface ReviewPlace {
  readonly document: DocumentId;
  readonly item: ReviewItemId;
}

export interface ReviewPreview {
  readonly count: number;
  readonly documents: number;
  /** The first few, spread over the documents. */
  readonly sample: readonly {
    readonly document: DocumentId | null;
    readonly title: string;
    readonly item: ReviewItem;
  }[];
}

export interface ReviewAccepted {
  /** Names the action, for the way back. */
  readonly batch: string;
  readonly count: number;
}

/** Whether a claim was looked at; a null mark says that it was not and should be. */
export interface ClaimReview {
  readonly statement: StatementId;
  readonly mark: ReviewMark | null;
}

/** A name that was printed and that no vocabulary knows, with what it may be. */
export interface UnknownName {
  /** Id of the thing that was made of it; else of the first place where it was not taken for a body. */
  readonly id: EntityId | IssueId;
  readonly kind: 'agency' | 'place';
  readonly name: string;
  /** Null where the name was not taken: it is no thing yet. */
  readonly thing: EntityId | null;
  readonly count: number;
  /** Where it stands, the first few. */
  readonly places: readonly {
    readonly document: DocumentId;
    readonly title: string;
    readonly line: number;
    readonly item: ReviewItemId;
  }[];
  /** Every claim or place it is named in, for the case that it is none. */
  readonly items: readonly ReviewPlace[];
  readonly matches: readonly { readonly card: EntityCard; readonly reason: Label }[];
}
