/** 首页: what is in the workspace, what is worth looking at, the names of what was looked at last. */
import type { Highlight } from '../../../graph-data/graph/home/types.ts';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { EntityCard } from './entity.ts';

export type { Highlight, HighlightKind } from '../../../graph-data/graph/home/types.ts';

export interface HomeCounts {
  readonly documents: number;
  /** Documents whose text is linked. */
  readonly linked: number;
  readonly claims: number;
  readonly bodies: number;
  readonly measures: number;
  readonly initiatives: number;
  readonly indicators: number;
  readonly places: number;
  readonly threads: number;
  readonly conflicts: number;
  /** Findings of the duty checks that nobody accepted. */
  readonly openFindings: number;
  /** Claims of imported documents that nobody looked at. */
  readonly waiting: number;
}

export interface HomeReport {
  readonly counts: HomeCounts;
  /** At most ten, kind by kind. */
  readonly highlights: readonly Highlight[];
  /** Of the things asked for, those this workspace knows. */
  readonly cards: readonly EntityCard[];
}

export interface HomeQuestion {
  /** Things of recent places, to be named. */
  readonly things: readonly EntityId[];
}
