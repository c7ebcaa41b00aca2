/** Names: which things may be one, and what naming them otherwise would move. */
import type { Likeness } from '../../../graph-data/graph/naming/types.ts';
import type { FindingId } from '../../../graph-data/model/ids.ts';
import type { Label } from '../../../graph-data/ontology/index.ts';
import type { FindingAcceptance } from './checks.ts';
import type { EntityCard } from './entity.ts';

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
