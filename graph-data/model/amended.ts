/** What came of the ledger when it was applied: the claims as the user says they are, and what was read beside each. */
import type { ThingReference } from './amendment.ts';
import type { Dataset } from './dataset.ts';
import type { EntityRecord } from './entity.ts';
import type { EntityId, StatementId } from './ids.ts';
import type { Statement } from './statement.ts';

/** A claim as it was read, with the names its ends had then: the things may be called otherwise since, or be gone. */
export interface ClaimReading {
  readonly statement: Statement;
  readonly subject: ThingReference;
  readonly object: ThingReference | null;
}

type Things = (id: EntityId) => Pick<EntityRecord, 'kind' | 'name'> | undefined;

/** The thing with the name it has now; without one where it is not there. */
export function referenceToThing(id: EntityId, thing: Things): ThingReference {
  const { kind, name } = thing(id) ?? { kind: '', name: '' };
  return { id, kind, name };
}

/** The claim with the names its ends have now. */
export function readingOf(statement: Statement, thing: Things): ClaimReading {
  const { subject, object } = statement;
  return {
    statement,
    subject: referenceToThing(subject, thing),
    object: object === null ? null : referenceToThing(object, thing),
  };
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
