/**
 * What the user says beside what was read: one entry of the workspace's ledger. An entry never changes a source: it is applied
 * whenever claims are written, and taking it back brings the source's own reading back.
 */
import { toLines } from './dataset.ts';
import { type DocumentId, type EntityId, entityId, hashOf, type StatementId } from './ids.ts';
import type { Evidence } from './locator.ts';
import type { Role } from './statement.ts';

/** 80 bits, as ids of claims. */
const ID_DIGITS = 20;

/** A thing by its id, and by kind and name for the day other rules give it another id. */
export interface ThingReference {
  readonly id: EntityId;
  readonly kind: string;
  readonly name: string;
}

/** A claim by its id, and by what it says and where it stands for the day newer rules give it another id. */
export interface ClaimReference {
  readonly id: StatementId;
  readonly document: DocumentId;
  readonly subject: ThingReference;
  readonly relation: string;
  readonly object: ThingReference | null;
  readonly place: Evidence;
}

/** What a claim should say instead; what is not named stays as it was read. */
export interface ClaimChange {
  readonly subject?: ThingReference;
  readonly object?: ThingReference;
  readonly role?: Role;
  /** Value of a property: a figure, a date, a number. */
  readonly value?: string;
}

/** As precise as it is known: `2023`, `2023-07` or `2023-07-13`; null where nobody knows. */
type Day = string | null;

/** Everything a user can say; each is reversible by itself. */
export type AmendmentContent =
  | { readonly kind: 'claim-rejected'; readonly claim: ClaimReference }
  | { readonly kind: 'claim-changed'; readonly claim: ClaimReference; readonly change: ClaimChange }
  /** A claim nobody read, with the place in a document that says so. */
  | {
      readonly kind: 'claim-added';
      readonly subject: ThingReference;
      readonly relation: string;
      readonly object: ThingReference;
      readonly role: Role | null;
      readonly place: Evidence;
    }
  /** The thing is shown under this name from now on; the old one stays findable. */
  | {
      readonly kind: 'thing-renamed';
      readonly thing: ThingReference;
      readonly name: string;
      readonly since: Day;
    }
  | {
      readonly kind: 'thing-aliased';
      readonly thing: ThingReference;
      readonly alias: string;
      readonly since: Day;
    }
  /** The same thing under several names, or bodies that became one by reform (then with the day). */
  | {
      readonly kind: 'things-merged';
      readonly into: ThingReference;
      readonly merged: readonly ThingReference[];
      readonly reason: 'same' | 'reform';
      readonly since: Day;
    }
  /** These claims are about another thing, which gets this name. */
  | {
      readonly kind: 'thing-split';
      readonly thing: ThingReference;
      readonly name: string;
      readonly claims: readonly ClaimReference[];
      readonly since: Day;
    }
  /** A name that was printed and not known is a thing of this kind from now on; its id is `adoptedThing`. */
  | {
      readonly kind: 'thing-adopted';
      readonly name: string;
      readonly thingKind: string;
      readonly surface: string;
    };

/** One entry of the ledger. */
export interface Amendment {
  /** Hash of content, author and time: the same entry carried to another workspace is recognised. */
  readonly id: string;
  readonly content: AmendmentContent;
  /** Free text; null where the user gave none. */
  readonly author: string | null;
  readonly note: string;
  /** ISO time. */
  readonly at: string;
  /** ISO time at which it was taken back; null while it is in force. */
  readonly withdrawnAt: string | null;
}

/** What makes an entry the same entry in another workspace, in whatever order its fields are written. */
export function amendmentId({ content, author, at }: Pick<Amendment, 'content' | 'author' | 'at'>): string {
  return hashOf(toLines([[content, author, at]])).slice(0, ID_DIGITS);
}

/** The id of an adopted thing: later entries may name it before any claim does. */
export const adoptedThing = (kind: string, name: string): EntityId => entityId(kind, 'adopted', name);

/** The rule a claim names that an entry changed or added. */
export const amendmentRule = (id: string): string => `amendment:${id}`;

/** True of the rule of a claim that an entry changed or added; a document's rule chosen by the user is another thing. */
export const isAmendmentRule = (rule: string): boolean => rule.startsWith('amendment:');
