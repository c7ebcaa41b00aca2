/** How things are connected. */
import type { DocumentId, EntityId, StatementId } from '../../../graph-data/model/ids.ts';
import type { EntityCard } from './entity.ts';
import type { GraphEdge } from './graph.ts';

export interface PathsQuestion {
  /** Two to eight things. */
  readonly ids: readonly EntityId[];
  /** Paths between two things; among more, one for each pair. */
  readonly limit: number;
  /** Kinds no path passes through; `home-place` means a place that bodies belong to. */
  readonly excludedKinds: readonly string[];
  readonly excludedRelations: readonly string[];
}

/** One claim walked along, with where it stands. */
export interface PathStep {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly claim: GraphEdge;
  readonly document: DocumentId;
  readonly documentTitle: string;
  readonly line: number;
  /** More claims that join the same two things. */
  readonly further: readonly StatementId[];
}

export interface PathsAnswer {
  /** Cards of everything named below, the things asked about first. */
  readonly cards: readonly EntityCard[];
  /** Closest first. */
  readonly paths: readonly {
    readonly from: EntityId;
    readonly to: EntityId;
    readonly steps: readonly PathStep[];
  }[];
  /** Pairs that nothing joins as asked, and whether something would if nothing were excluded. */
  readonly apart: readonly {
    readonly from: EntityId;
    readonly to: EntityId;
    readonly joinedOtherwise: boolean;
  }[];
  /** False when the search ended before everything was looked at. */
  readonly complete: boolean;
}
