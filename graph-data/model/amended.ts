/** What came of the ledger when it was applied: the claims as the user says they are, and what was read beside each. */
import type { ThingReference } from './amendment.ts';
import type { Dataset } from './dataset.ts';
import type { StatementId } from './ids.ts';
import type { Statement } from './statement.ts';

/** A claim as it was read, with the names its ends had then: the things may be called otherwise since, or be gone. */
export interface ClaimReading {
  readonly statement: Statement;
  readonly subject: ThingReference;
  readonly object: ThingReference | null;
}

/** What one entry of the ledger did to one claim. */
export interface AppliedAmendment {
  readonly amendment: string;
  /** Null where nobody had read the claim: the entry added it. */
  readonly source: ClaimReading | null;
  /** The claim that stands now, after every entry; null where it was taken out. */
  readonly result: StatementId | null;
}

/** Why an entry changes nothing: what it speaks of is not there, or cannot be what it says. */
export type WaitingReason =
  | 'document-missing'
  | 'claim-missing'
  | 'thing-missing'
  | 'kinds-differ'
  | 'kind-fixed'
  | 'value-unreadable';

export interface WaitingAmendment {
  readonly amendment: string;
  readonly reason: WaitingReason;
}

export interface Amended {
  readonly dataset: Dataset;
  readonly applied: readonly AppliedAmendment[];
  readonly waiting: readonly WaitingAmendment[];
}
