/** The review queue of a document: what was read and what could not be, each with what became of it. Plain values. */
import type { AppliedAmendment } from '../../model/amended.ts';
import type { Amendment } from '../../model/amendment.ts';
import type { EntityId, IssueId, StatementId } from '../../model/ids.ts';
import type { Issue } from '../../model/issue.ts';
import type { ReviewAcceptance, ReviewItemId } from '../../model/review.ts';
import type { Origin, Role } from '../../model/statement.ts';

/** One end of a claim, in few words. */
export interface ReviewThing {
  readonly id: EntityId;
  readonly kind: string;
  readonly name: string;
  /** Printed number of a measure or section, otherwise empty. */
  readonly number: string;
}

/** What a claim says. */
export interface ReviewReading {
  readonly subject: ReviewThing;
  /** A relation of the ontology, or `property:<name>`. */
  readonly relation: string;
  readonly object: ReviewThing | null;
  /** Set on duties. */
  readonly role: Role | null;
  /** Value of a property. */
  readonly value: string | null;
}

/** What the user said instead: nothing stands any more, or another reading does. */
export interface ReviewAmendment {
  readonly id: string;
  readonly state: 'changed' | 'rejected';
  /** Null where the claim was rejected. */
  readonly now: ReviewReading | null;
  readonly author: string | null;
  readonly note: string;
  readonly at: string;
}

/** A claim under the id it was read by. */
export interface ReviewClaim extends ReviewReading {
  readonly kind: 'claim';
  readonly id: StatementId;
  /** The printed form, where it differs from the name. */
  readonly surface: string | null;
  /** `<rule id>@<version>`. */
  readonly rule: string;
  readonly confidence: number;
  readonly origin: Origin;
  readonly line: number;
  readonly paragraph: number;
  /** Where it begins in the file: the reading order. */
  readonly start: number;
  readonly amendment: ReviewAmendment | null;
}

export interface ReviewIssue {
  readonly kind: 'issue';
  readonly id: IssueId;
  readonly code: string;
  readonly message: string;
  readonly line: number;
  readonly start: number;
}

export type ReviewItem = ReviewClaim | ReviewIssue;

/** `unread` is a place nobody looked at yet that no rule could read. */
export type ReviewState = 'open' | 'accepted' | 'changed' | 'rejected' | 'unread';

export interface ReviewMark {
  readonly author: string | null;
  /** ISO time. */
  readonly at: string;
}

export type ReviewMarks = ReadonlyMap<ReviewItemId, ReviewMark>;

export type ReviewCounts = Readonly<Record<ReviewState, number>>;

/** What a review rests on beyond the claims. */
export interface ReviewExport {
  readonly issues: readonly Issue[];
  readonly acceptances: readonly ReviewAcceptance[];
  /** The claim that was accepted under another id. */
  readonly found: ReadonlyMap<ReviewAcceptance['item'], StatementId>;
  readonly applied: readonly AppliedAmendment[];
  readonly amendments: ReadonlyMap<string, Amendment>;
  readonly readAs: (id: StatementId) => StatementId;
}
