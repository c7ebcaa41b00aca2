/** Paths between things: what is asked and what is answered. */
import type { EntityId, StatementId } from '../../model/ids.ts';
import type { ClaimEdge } from '../build.ts';

/** The kinds a path may not pass, besides those of the ontology: a place that bodies belong to, such as the home city. */
export const HOME_PLACE = 'home-place';

export interface PathRules {
  /** Kinds no path passes through (its ends may be of them); `home-place` is one more. */
  readonly excludedKinds: readonly string[];
  readonly excludedRelations: readonly string[];
}

/** What would connect everything with everything, and so says nothing. */
export const USUAL_RULES: PathRules = {
  excludedKinds: ['document', 'collective', HOME_PLACE],
  excludedRelations: ['of-place'],
};

export interface PathOptions extends PathRules {
  /** Paths between two things. */
  readonly limit: number;
  /** Steps of the longest path. */
  readonly longest: number;
  /** Things looked at before the search gives up. */
  readonly budget: number;
}

/** One claim walked along, from either end. */
export interface PathStep {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly claim: ClaimEdge;
  /** More claims that join the same two things. */
  readonly further: readonly StatementId[];
}

export interface Path {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly steps: readonly PathStep[];
  /** What the steps weigh together: the lower, the closer. */
  readonly weight: number;
}

export interface PathsFound {
  /** Closest first. */
  readonly paths: readonly Path[];
  /** Pairs that no path joins under the rules. */
  readonly apart: readonly (readonly [EntityId, EntityId])[];
  /** False when the budget ended the search: there may be more. */
  readonly complete: boolean;
}
