/** Names: which things may be one, and what naming them otherwise would move. */
import type { Likeness, NamingPreview } from '../../../graph-data/graph/naming/types.ts';
import type { DocumentId, EntityId, FindingId } from '../../../graph-data/model/ids.ts';
import type { Label } from '../../../graph-data/ontology/index.ts';
import type { FindingAcceptance } from './checks.ts';
import type { EntityCard } from './entity.ts';

export type { NamingDoubt, NamingFact, NamingWish } from '../../../graph-data/graph/naming/types.ts';

/** Two things that may be one. */
export interface LikelyDouble {
  /** Refused under this id, as a finding is accepted. */
  readonly id: FindingId;
  /** The one of which more is said first: it would stay. */
  readonly things: readonly [EntityCard, EntityCard];
  readonly likeness: Likeness;
  readonly reason: Label;
  /** That they are not the same, as the user said; null while nobody did. */
  readonly refusal: FindingAcceptance | null;
}

/** What naming things otherwise would change, with titles and cards for what it names. */
export interface NamingOutlook extends Omit<NamingPreview, 'documents' | 'taken'> {
  readonly documents: readonly { readonly id: DocumentId; readonly title: string }[];
  readonly taken: readonly EntityCard[];
}

/** Where things went. */
export interface MovedNames {
  /** Each merged thing with the one that stands for it. */
  readonly standsFor: readonly (readonly [EntityId, EntityId])[];
  /** Each entry that split a thing with the thing it made. */
  readonly parts: readonly (readonly [string, EntityId])[];
}
