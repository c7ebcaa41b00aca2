/** The ledger as the window shows it, and what the window can ask to add to it. */
import type { WaitingReason } from '../../../graph-data/model/amended.ts';
import type { Amendment, AmendmentContent } from '../../../graph-data/model/amendment.ts';
import type { DocumentId, EntityId, StatementId } from '../../../graph-data/model/ids.ts';
import type { ReviewItemId } from '../../../graph-data/model/review.ts';
import type { Role } from '../../../graph-data/model/statement.ts';
import type { Label } from '../../../graph-data/ontology/index.ts';

/**
 * An entry the user wishes, by ids alone; the service writes down names and places beside them, and takes for a claim that is corrected
 * already the one that was read. Entries of one action may name a thing that an earlier one adopts.
 */
export type AmendmentWish =
  | { readonly kind: 'claim-rejected'; readonly claim: StatementId }
  | {
      readonly kind: 'claim-changed';
      readonly claim: StatementId;
      readonly change: {
        readonly subject?: EntityId;
        readonly object?: EntityId;
        readonly role?: Role;
        readonly value?: string;
      };
    }
  | {
      readonly kind: 'claim-added';
      readonly subject: EntityId;
      readonly relation: string;
      readonly object: EntityId;
      readonly role: Role | null;
      /** The place that says so: that of a claim, of words the reader left out, or of a heading. */
      readonly place: ReviewItemId | EntityId;
    }
  | {
      readonly kind: 'thing-renamed';
      readonly thing: EntityId;
      readonly name: string;
      readonly since: string | null;
    }
  | {
      readonly kind: 'thing-aliased';
      readonly thing: EntityId;
      readonly alias: string;
      readonly since: string | null;
    }
  | {
      readonly kind: 'things-merged';
      readonly into: EntityId;
      readonly merged: readonly EntityId[];
      readonly reason: 'same' | 'reform';
      readonly since: string | null;
    }
  | {
      readonly kind: 'thing-split';
      readonly thing: EntityId;
      readonly name: string;
      readonly claims: readonly StatementId[];
      readonly since: string | null;
    }
  | {
      readonly kind: 'thing-adopted';
      readonly name: string;
      readonly thingKind: string;
      readonly surface: string;
    };

/** Everything one action of the user adds: all of it or nothing. */
export interface AmendmentsInput {
  readonly entries: readonly AmendmentWish[];
  readonly author: string | null;
  readonly note: string;
}

export interface AmendmentsAdded {
  readonly ids: readonly string[];
  /** What was written down of the wishes, in the same order. */
  readonly contents: readonly AmendmentContent[];
}

/** Entries to take back and entries to put in force again, in one step. */
export interface AmendmentSwitch {
  readonly withdraw: readonly string[];
  readonly reinstate: readonly string[];
}

export interface AmendmentLine {
  readonly amendment: Amendment;
  readonly state: 'in-force' | 'withdrawn' | 'waiting';
  /** Set where it waits, or where a part of it does. */
  readonly reason: WaitingReason | null;
  /** The document the claim stands in; the title is empty where it is not here. Null for entries about names. */
  readonly document: { readonly id: DocumentId; readonly title: string } | null;
  readonly line: number | null;
  /** It was said of an earlier edition, and the document says it again in the same words. */
  readonly inherited: boolean;
  /** What was read and what stands now, in words; null where there is none. */
  readonly before: Label | null;
  readonly after: Label | null;
  /** The claim as it was read, and the one that stands in its place. */
  readonly source: StatementId | null;
  readonly result: StatementId | null;
  /** Number of claims it changed, moved or took out. */
  readonly claims: number;
}

export type LedgerFormat = 'json' | 'xlsx';

/** One entry of a file of another office. */
export interface OfferedAmendment {
  readonly line: AmendmentLine;
  /** `known`: the entry itself, or one that says the same, is here already. */
  readonly standing: 'new' | 'known' | 'contradicts';
  /** Why it would wait here; null where it would not. */
  readonly reason: WaitingReason | null;
  /** Entries of ours that say otherwise, and would be withdrawn. */
  readonly against: readonly AmendmentLine[];
}

export interface AmendmentsPreview {
  readonly file: string;
  readonly offered: readonly OfferedAmendment[];
}

/** What was added and what was withdrawn for it. */
export interface TakeInAnswer {
  readonly added: readonly string[];
  readonly withdrawn: readonly string[];
}
