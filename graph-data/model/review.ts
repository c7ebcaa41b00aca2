/** What a user looked at and found right: a decision of its own that changes no claim. */
import type { ClaimReference } from './amendment.ts';
import type { RoleRuleId } from './document.ts';
import type { DocumentId, IssueId, StatementId } from './ids.ts';

/** A claim that was read, or a place that could not be. */
export type ReviewItemId = StatementId | IssueId;

export interface ReviewAcceptance {
  readonly item: ReviewItemId;
  readonly document: DocumentId;
  /** Finds the claim again when newer rules give it another id; null for a place that could not be read. */
  readonly claim: ClaimReference | null;
  /** Names the one action that accepted it, so that an action on many is one step back. */
  readonly batch: string;
  /** Free text; null where the user gave none. */
  readonly author: string | null;
  /** ISO time. */
  readonly at: string;
}

/** How the lists of a document are read, found right. It holds for as long as this rule is in force. */
export interface RoleRuleConfirmation {
  readonly document: DocumentId;
  readonly rule: RoleRuleId;
  readonly author: string | null;
  /** ISO time. */
  readonly at: string;
}
