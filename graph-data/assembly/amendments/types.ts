/** What a kind of entry is given and what it hands back: the claims and things it changes, or why it waits. */
import type { WaitingReason } from '../../model/amended.ts';
import type { Amendment, AmendmentContent, ClaimReference, ThingReference } from '../../model/amendment.ts';
import type { DocumentRecord } from '../../model/document.ts';
import type { EntityRecord } from '../../model/entity.ts';
import type { DocumentId, EntityId } from '../../model/ids.ts';
import type { Evidence } from '../../model/locator.ts';
import type { Statement } from '../../model/statement.ts';

/** Claims and things as the entries before have left them. */
export interface Ground {
  readonly documents: ReadonlyMap<DocumentId, DocumentRecord>;
  /** True for a document that is there, and for one in whose place a newer edition is. */
  holds(document: DocumentId): boolean;
  readonly things: ReadonlyMap<EntityId, EntityRecord>;
  /** Claims with the thing at either end. */
  claimsOf(thing: EntityId): readonly Statement[];
  /** By id, also one that was merged into another since; else by kind and name where only one has them. */
  thing(reference: ThingReference): EntityRecord | null;
  /** By id, also one that an entry replaced since; else by what it says and where it stands, in a newer edition by the same words. */
  claim(reference: ClaimReference): Statement | null;
  /** The same words about the thing in a newer edition of the document; null where they are not, or more than once. */
  placeAgain(place: Evidence, about: ThingReference): PlaceAgain | null;
}

/** Where words stand in a newer edition, and the thing there that they are about. */
export interface PlaceAgain {
  readonly place: Evidence;
  readonly thing: EntityRecord;
}

/** A claim and what stands in its place; null takes it out. */
export interface ClaimEffect {
  readonly source: Statement;
  readonly result: Statement | null;
}

export interface Effects {
  readonly changed: readonly ClaimEffect[];
  readonly added: readonly Statement[];
  /** Things that are new or told otherwise. */
  readonly things: readonly EntityRecord[];
  readonly documents: readonly DocumentRecord[];
  /** Things that are gone, and the thing that stands for each; null where none does. */
  readonly gone: readonly (readonly [EntityId, EntityId | null])[];
  /** Set where the entry, or a part of it, has nothing to act on. */
  readonly waiting: WaitingReason | null;
}

export const NOTHING: Effects = {
  ...{ changed: [], added: [], things: [] },
  ...{ documents: [], gone: [], waiting: null },
};

export const waits = (waiting: WaitingReason): Effects => ({ ...NOTHING, waiting });

/** Content of one kind. */
export type ContentOf<Kind extends AmendmentContent['kind']> = Extract<AmendmentContent, { kind: Kind }>;

/** What one kind of entry does; a pure function of the ground and the entry. */
export type Apply<Kind extends AmendmentContent['kind']> = (
  ground: Ground,
  content: ContentOf<Kind>,
  amendment: Amendment,
) => Effects;
