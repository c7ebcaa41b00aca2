/** Duty checks and what they find. Everything found is a hint with its evidence, never a verdict. */
import type { DocumentId, FindingId, StatementId } from '../../../graph-data/model/ids.ts';
import type { Label } from '../../../graph-data/ontology/index.ts';
import type { EntityCard } from './entity.ts';

export interface CheckSummary {
  readonly id: string;
  readonly label: Label;
  /** The rule in one sentence. */
  readonly explanation: Label;
}

export interface FindingAcceptance {
  readonly note: string;
  readonly author: string | null;
  /** ISO time. */
  readonly at: string;
}

export interface CheckFinding {
  readonly id: FindingId;
  readonly check: string;
  readonly document: DocumentId;
  readonly message: Label;
  /** What it is about, the main thing first. */
  readonly things: readonly EntityCard[];
  /** Claims that show it, in printed order. */
  readonly statements: readonly StatementId[];
  /** Null while nobody accepted it. */
  readonly acceptance: FindingAcceptance | null;
}

export interface ChecksReport {
  /** In the order shown, those that find nothing included. */
  readonly checks: readonly CheckSummary[];
  readonly findings: readonly CheckFinding[];
  readonly documents: readonly { readonly id: DocumentId; readonly title: string }[];
}

export interface AcceptInput {
  readonly finding: FindingId;
  /** False takes the acceptance back. */
  readonly accepted: boolean;
  readonly note: string;
  readonly author: string | null;
}
