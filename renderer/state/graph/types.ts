/** What is on the canvas: cards, lines and places. Positions are kept by id; the drawn picture is derived. */

import type { EntityId, StatementId } from '../../../graph-data/model/ids.ts';
import type { GraphEdge, GraphNode } from '../../bridge/contract.ts';
import type { Announcement } from '../announcement/index.ts';
import type { Point } from '../layout/geometry.ts';
import { type GraphFilter, NO_FILTER } from './facets.ts';

export interface PlacedNode extends GraphNode {
  readonly position: Point;
}

export interface PlacedGraph {
  /** The thing the picture was started from. */
  readonly start: EntityId | null;
  readonly nodes: ReadonlyMap<EntityId, PlacedNode>;
  readonly edges: ReadonlyMap<StatementId, GraphEdge>;
  /** Things that stay where they are and that collapsing leaves. */
  readonly pinned: ReadonlySet<EntityId>;
  /** True while nothing may be moved. */
  readonly locked: boolean;
  /** What is not shown of it; what is drawn is `visiblePart(graph)`. */
  readonly filter: GraphFilter;
  /** What was done to come from the picture before to this one; null for the first. */
  readonly step: Announcement | null;
  /** When that was done (`history/moments`); 0 for the first. */
  readonly at: number;
}

export const EMPTY_GRAPH: PlacedGraph = {
  start: null,
  nodes: new Map(),
  edges: new Map(),
  pinned: new Set(),
  locked: false,
  filter: NO_FILTER,
  step: null,
  at: 0,
};
