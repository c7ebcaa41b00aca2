/** What an analysis answers: lines about bodies, each with the measures and claims it rests on. */
import type { EntityId, StatementId } from '../../model/ids.ts';
import type { Label } from '../../ontology/index.ts';

export type AnalysisKind = 'partners' | 'bridges' | 'groups' | 'holders' | 'similar';

export interface Ground {
  readonly measure: EntityId;
  /** Duties of the line's bodies for the measure; none where the measure is reached through others. */
  readonly claims: readonly StatementId[];
}

export interface AnalysisLine {
  /** A pair, one body, or a group with the best linked first; behind a holder, the bodies it would cut off. */
  readonly bodies: readonly EntityId[];
  /** Shared measures, share of shortest ways, measures inside, measures that hang on it, likeness: see the kind. */
  readonly amount: number;
  readonly grounds: readonly Ground[];
}

export interface Analysis {
  readonly kind: AnalysisKind;
  /** One sentence on how it was found. */
  readonly method: Label;
  /** What matters most first. */
  readonly lines: readonly AnalysisLine[];
}

/** Lines anybody reads. */
export const MOST_LINES = 20;
