/** What is on the canvas: cards, lines and places. Positions are kept by id; the drawn picture is derived. */

import type { EntityId, StatementId } from '../../../graph-data/model/ids.ts';
import type { EntityCard, GraphEdge } from '../../bridge/contract.ts';
import type { Point } from '../layout/geometry.ts';

export interface PlacedNode {
  readonly card: EntityCard;
  /** Links in the whole graph. */
  readonly degree: number;
  readonly position: Point;
}

export interface PlacedGraph {
  /** The thing the picture was started from. */
  readonly start: EntityId | null;
  readonly nodes: ReadonlyMap<EntityId, PlacedNode>;
  readonly edges: ReadonlyMap<StatementId, GraphEdge>;
}

export const EMPTY_GRAPH: PlacedGraph = { start: null, nodes: new Map(), edges: new Map() };
